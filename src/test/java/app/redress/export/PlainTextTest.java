package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
    private final PlainText plainText = new PlainText(Words.load(Locale.UK));

    @Test
    void aWholeLetterStandsAsOnPaper() {
        assertThat(plainText.of(Letters.sofa())).startsWith("""
                        Amara Osei
                        14 Mill Lane
                        Leeds
                        LS6 2QT
                        0113 496 0142
                        amara.osei@example.org

                        21 November 2026

                        Harbour & Finch Ltd
                        Customer Relations
                        Unit 7, Quayside Park
                        12 Wharf Road
                        Bristol
                        BS1 6XN

                        Your reference: HF-20418

                        Complaint: order HF-20418, sofa delivered torn

                        Dear Ms Finch,

                        I have bought""").endsWith("""
                        Yours sincerely,

                        Amara Osei

                        Enclosures:
                        - Copy of the order confirmation (Order confirmation.pdf)
                        - Copy of the delivery note (Delivery note.jpg)
                        - Tear.jpg""");
    }

    @Test
    void aWayToReachTheWriterStandsOnceInALetter() {
        String offered = "You can reach me at amara.osei@example.org or on 0113 496 0142.";
        Letter offering = Letters.letter(
                Letters.amara(),
                Letters.harbourAndFinch(),
                "Complaint",
                "Dear Ms Finch,\n\n" + offered + "\n\nYours sincerely,\n\nAmara Osei");

        for (String text : List.of(plainText.of(offering), plainText.forMail(offering))) {
            assertThat(text).contains(offered, "14 Mill Lane").containsOnlyOnce("0113 496 0142");
            assertThat(text).containsOnlyOnce("amara.osei@example.org");
        }
    }

    @Test
    void aNumberThatIsOnlyToldOfStandsInTheHeadToo() {
        Letter telling = Letters.letter(
                Letters.amara(),
                Letters.harbourAndFinch(),
                "Complaint",
                "Dear Ms Finch,\n\n"
                        + "The number you hold for me, 0113 496 0142, is right.\n\nYours sincerely,\n\nAmara Osei");

        assertThat(plainText.of(telling)).startsWith("Amara Osei\n14 Mill Lane\nLeeds\nLS6 2QT\n0113 496 0142\n");
    }

    @Test
    void theCountryIsWrittenOnlyWhenTheLetterCrossesABorder() {
        Party airline = new Party("Fly Ltd", "", List.of("1 Quay", "Dublin"), "IE", "", "");
        Letter letter = Letters.letter(Letters.amara(), airline, "Complaint", "Dear Fly,");

        assertThat(plainText.of(letter)).contains("Dublin\nIRELAND\n", "LS6 2QT\nUNITED KINGDOM\n");
        assertThat(plainText.of(Letters.sofa())).doesNotContain("UNITED KINGDOM");
    }

    @Test
    void anAmericanLetterHasTheMonthFirst() {
        assertThat(plainText.of(Letters.cardCharge())).contains("\nNovember 21, 2026\n");
    }

    @Test
    void aClosingThatNobodySignedGetsTheSendersName() {
        assertThat(plainText.of(Letters.cardCharge())).contains("Sincerely,\n\nJordan A. Whitfield\n");
    }

    @Test
    void enclosuresTheWriterListedAreNotListedAgain() {
        Letter letter = Letters.withBody("Dear Sir,\n\nPlease reply.\n\nRegards,\nAmara\n\nEnc: receipt, photograph");

        assertThat(plainText.of(letter)).endsWith("Enc: receipt, photograph").doesNotContain("Enclosures:");
    }

    @Test
    void aMailHasTheSendersAddressBelowTheNameAndNoRecipientAbove() {
        assertThat(plainText.forMail(Letters.sofa()))
                .startsWith("Dear Ms Finch,")
                .contains("Amara Osei\n\n14 Mill Lane\nLeeds\nLS6 2QT\n0113 496 0142\n")
                .doesNotContain("Wharf Road");
    }

    @Test
    void aMailSaysTheReferenceWhenTheLetterDoesNot() {
        Letter letter = Letters.letter(Letters.amara(), Letters.harbourAndFinch(), "Torn sofa", "Dear Sir,");

        assertThat(plainText.forMail(letter)).startsWith("Your reference: HF-20418\n\nDear Sir,");
    }

    @Test
    void aTextFileIsUtf8WithPlainLineEnds(@TempDir Path folder) {
        Path file = folder.resolve("letter.txt");

        new TextLetterExporter(Words.load(Locale.UK)).export(Letters.withHardNames(), Map.of(), file);

        assertThat(file)
                .usingCharset(java.nio.charset.StandardCharsets.UTF_8)
                .content()
                .contains("Łódź", "Ελλάδα", "Київ")
                .doesNotContain("\r")
                .endsWith("\n");
    }
}
