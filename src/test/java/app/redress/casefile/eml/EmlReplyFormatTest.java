package app.redress.casefile.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.html.HtmlPageText;
import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.IncomingText.Remark;
import app.redress.words.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class EmlReplyFormatTest {
    private static final String HEAD = """
            From: =?utf-8?Q?Zo=C3=AB_Lind?= <zoe@example.com>
            Subject: =?utf-8?B?WW91ciDCozQwIHJlZnVuZA==?=
            Date: Mon, 9 Feb 2026 23:30:00 +0100
            MIME-Version: 1.0
            """;

    private final EmlReplyFormat format = new EmlReplyFormat(new HtmlPageText());

    @Test
    void senderSubjectAndDayAreReadInWhateverWrapping() {
        IncomingText mail = read("Content-Type: text/plain\n\nHello.");
        assertThat(mail.from()).isEqualTo("Zoë Lind <zoe@example.com>");
        assertThat(mail.subject()).isEqualTo("Your £40 refund");
        assertThat(mail.day()).contains(LocalDate.of(2026, 2, 9));
        assertThat(mail.text()).isEqualTo("Hello.");
    }

    @Test
    void quotedPrintableInAnOddAlphabetIsRead() {
        IncomingText mail = read("""
                Content-Type: text/plain; charset=iso-8859-15
                Content-Transfer-Encoding: quoted-printable

                You get =A4 20 to=
                day.""");
        assertThat(mail.text()).isEqualTo("You get € 20 today.");
    }

    @Test
    void wordsInANestedMessageInBase64AreFound() {
        String words = Base64.getMimeEncoder().encodeToString("We refund £12.".getBytes(StandardCharsets.UTF_8));
        IncomingText mail = read("""
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --c
                Content-Type: text/html

                <p>We refund &pound;12.</p>
                --c--
                --b--
                --a
                Content-Type: application/pdf; name=terms.pdf
                Content-Disposition: attachment

                x
                --a--
                """.formatted(words));
        assertThat(mail.text()).isEqualTo("We refund £12.");
        assertThat(mail.remarks()).containsExactly(Remark.ATTACHMENTS);
    }

    @Test
    void mailInHtmlAloneIsReadAsText() {
        IncomingText mail = read("""
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {}</style></head><body><p>Dear Sam,</p><p>No.<br>Sorry.</p>
                <img src="https://example.com/seen.gif"><div style="display:none">hidden</div>
                <blockquote>My own words</blockquote></body></html>
                """);
        assertThat(mail.text()).isEqualTo("Dear Sam,\n\nNo.\nSorry.\n\n> My own words".replace("\n\n>", "\n>"));
    }

    @Test
    void aMessagePassedOnAsAnAttachmentIsReadWhenThereIsNothingElse() {
        IncomingText mail = read("""
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: message/rfc822

                From: claims@example.com
                Subject: Your claim
                Content-Type: text/plain

                Your claim was refused.
                --a--
                """);
        assertThat(mail.text()).isEqualTo("Your claim was refused.");
    }

    @Test
    void anAlphabetNobodyKnowsIsGuessedAndSaid() {
        byte[] bytes = (HEAD + "Content-Type: text/plain; charset=x-nobody\n\nYou get £5.")
                .getBytes(Charset.forName("windows-1252"));
        IncomingText mail = format.read(bytes, "odd.eml");
        assertThat(mail.text()).isEqualTo("You get £5.");
        assertThat(mail.remarks()).containsExactly(Remark.UNKNOWN_CHARSET);
    }

    @Test
    void aMailCutOffIsReadAsFarAsItGoes() {
        IncomingText mail = read("""
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: text/plain

                We will pay you
                """);
        assertThat(mail.text()).isEqualTo("We will pay you");
        assertThat(mail.remarks()).containsExactly(Remark.CUT_OFF);
    }

    @Test
    void base64CutInTheMiddleIsReadAsFarAsItGoes() {
        IncomingText mail =
                read("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nV2UgcmVmdW5kIHlvdS4 gV");
        assertThat(mail.text()).startsWith("We refund you");
    }

    @Test
    void wordsThatOnlyOutlookReadsAreToldApart() {
        assertProblem("reply.mail.winmail", """
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: application/ms-tnef; name=winmail.dat

                x
                --a--
                """);
    }

    @Test
    void anEncryptedMailIsToldApart() {
        assertProblem("reply.mail.encrypted", "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx");
    }

    @Test
    void aFileThatIsNoMailIsToldApart() {
        byte[] bytes = {0, 1, 2, 3, 60, 7};
        assertThatThrownBy(() -> format.read(bytes, "x.eml"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.problem())
                        .isEqualTo("reply.mail.none"));
    }

    @Test
    void mailIsKnownWithoutItsEnding() {
        assertThat(format.fits((HEAD + "\nHello").getBytes(StandardCharsets.UTF_8), "-"))
                .isTrue();
        assertThat(format.fits("Dear Sam,\nno.\n".getBytes(StandardCharsets.UTF_8), "-"))
                .isFalse();
    }

    private void assertProblem(String problem, String rest) {
        assertThatThrownBy(() -> read(rest))
                .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problem())
                        .isEqualTo(problem));
    }

    private IncomingText read(String rest) {
        return format.read((HEAD + rest).getBytes(StandardCharsets.UTF_8), "reply.eml");
    }
}
