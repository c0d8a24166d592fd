package app.redress.export.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.redress.export.Letters;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmlLetterExporterTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    /** Bytes that text encodings would change. */
    private static final byte[] EVIDENCE = {0, 1, '\n', '\r', '\n', -1, -2, '\r', 'x', '\n'};

    private final EmlLetterExporter exporter = atNoon();

    @TempDir
    private Path folder;

    private Path draft;

    @BeforeEach
    void nameTheDraft() {
        draft = folder.resolve("draft.eml");
    }

    @Test
    void aDraftOpensForEditingAndSaysWhoWritesToWhomAboutWhat() throws Exception {
        MimeMessage message = export(Letters.sofa());

        assertThat(message.getHeader("X-Unsent", null)).isEqualTo("1");
        assertThat(message.getHeader("MIME-Version", null)).isEqualTo("1.0");
        assertThat(message.getSubject()).isEqualTo("Complaint: order HF-20418, sofa delivered torn");
        assertThat(message.getSentDate()).isEqualTo(NOON.instant());
        assertThat(address(message.getFrom()[0])).isEqualTo("Amara Osei <amara.osei@example.org>");
        assertThat(address(message.getRecipients(Message.RecipientType.TO)[0]))
                .isEqualTo("Harbour & Finch Ltd <care@harbourandfinch.example>");
    }

    @Test
    void everyEnclosureArrivesByteForByteUnderItsName() throws Exception {
        Letter letter = Letters.withEnclosures("Order confirmation.pdf", "領収書 №7 «приложение».txt", "mail.eml");
        Multipart parts = parts(export(letter));

        assertThat(parts.getCount()).isEqualTo(4);
        for (int at = 0; at < 3; at++) {
            BodyPart part = parts.getBodyPart(at + 1);
            assertThat(part.getFileName()).isEqualTo(letter.enclosures().get(at).name());
            assertThat(part.getDisposition()).isEqualTo("attachment");
            assertThat(part.getHeader("Content-Transfer-Encoding")).containsExactly("base64");
            try (InputStream in = part.getInputStream()) {
                assertThat(in.readAllBytes()).isEqualTo(EVIDENCE);
            }
        }
    }

    @Test
    void anEnclosureThatVanishedIsNamedAndNothingIsWritten() {
        Letter letter = Letters.withEnclosures("Receipt.pdf");
        Map<Enclosure, Path> files = Map.of(letter.enclosures().get(0), folder.resolve("gone"));

        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> exporter.export(letter, files, draft));

        assertThat(problem.problem()).isEqualTo("export.enclosureGone");
        assertThat(problem.arguments()).containsExactly("Receipt.pdf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRecipientWithoutAMailAddressLeavesTheToLineEmpty() throws Exception {
        MimeMessage message = export(Letters.cardCharge());

        assertThat(message.getAllRecipients()).isNull();
        assertThat(message.getFrom()).hasSize(1);
    }

    @Test
    void nothingNamesThisComputer() throws Exception {
        MimeMessage message = export(Letters.sofa());
        String text = Files.readString(draft, StandardCharsets.UTF_8);

        assertThat(message.getHeader("Message-ID")).isNull();
        assertThat(text)
                .doesNotContain(InetAddress.getLocalHost().getHostName() + ".")
                .doesNotContain("@" + InetAddress.getLocalHost().getHostName())
                .doesNotContain("localhost", folder.toString());
    }

    @Test
    void noFieldCanAddAHeader() throws Exception {
        MimeMessage message = export(Letters.hostile());

        assertThat(Collections.list(message.getAllHeaders()))
                .extracting(Header::getName)
                .containsExactlyInAnyOrder("X-Unsent", "Date", "From", "To", "Subject", "MIME-Version", "Content-Type");
        Multipart parts = parts(message);
        for (int at = 1; at < parts.getCount(); at++) {
            assertThat(Collections.list(parts.getBodyPart(at).getAllHeaders()))
                    .extracting(Header::getName)
                    .containsExactlyInAnyOrder("Content-Type", "Content-Transfer-Encoding", "Content-Disposition");
            assertThat(parts.getBodyPart(at).getFileName()).doesNotContain("/", "\\", "\r", "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "Team: a@b.example, c@d.example;",
                "Name <a@b.example>",
                "complaints@",
                "not an address"
            })
    void whatIsNotOnePlainAddressIsSaidAndNotSentTo(String written) {
        Letter letter = Letters.letter(
                Letters.amara(), new Party("Shop", "", List.of(), "GB", written, ""), "Complaint", "Dear Shop,");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> export(letter));

        assertThat(problem.problem()).isEqualTo("export.mailAddress");
        assertThat(draft).doesNotExist();
    }

    @Test
    void longAndForeignHeadersAreFolded() throws Exception {
        String subject = "Жалоба: заказ HF-20418, диван доставлен порванным, прошу вернуть деньги до 5 декабря — "
                .repeat(3)
                .strip();
        MimeMessage message = export(Letters.letter(Letters.amara(), Letters.harbourAndFinch(), subject, "Dear Sir,"));

        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(Files.readString(draft, StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    @Test
    void everyByteIsPlainAsciiWithMailLineEnds() throws Exception {
        export(Letters.withHardNames());
        String text = Files.readString(draft, StandardCharsets.ISO_8859_1);

        assertThat(text).matches("\\p{ASCII}*");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    private MimeMessage export(Letter letter) throws MessagingException, IOException {
        return exported(letter, draft);
    }

    private static EmlLetterExporter atNoon() {
        return new EmlLetterExporter(Words.load(Locale.UK), NOON);
    }

    /** What the draft holds, read again; copies of the enclosures stand beside it. */
    static MimeMessage exported(Letter letter, Path draft) throws MessagingException, IOException {
        Map<Enclosure, Path> files = new LinkedHashMap<>();
        for (Enclosure enclosure : letter.enclosures()) {
            files.put(enclosure, Files.write(draft.resolveSibling(enclosure.id().toString()), EVIDENCE));
        }
        atNoon().export(letter, files, draft);
        try (InputStream in = Files.newInputStream(draft)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    static Multipart parts(MimeMessage message) throws MessagingException, IOException {
        return (Multipart) message.getContent();
    }

    private static String address(jakarta.mail.Address address) throws IOException {
        InternetAddress internet = (InternetAddress) address;
        return MimeUtility.decodeText(internet.getPersonal()) + " <" + internet.getAddress() + ">";
    }
}
