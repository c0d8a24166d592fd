package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.LeavingCheck.Looked;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeavingCheckTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final EnclosedCopies copies = new EnclosedCopies(List.of(new TellingJpegs()), Path.of("scratch"));
    private final LeavingCheck check = new LeavingCheck(outgoing -> List.of(), copies, Words.load(Locale.UK));

    @Test
    void aMailOfMoreThanTwentyMegabytesIsTold() {
        assertThat(concerns(enclosing("application/zip", 14 * MEGABYTE), Exit.EML))
                .isEmpty();
        assertThat(concerns(enclosing("application/zip", 15 * MEGABYTE), Exit.EML))
                .containsExactly("With its enclosures the mail has about 20.6 MB. Many mailboxes take 20 at most: send"
                        + " fewer, or smaller copies.");
        assertThat(concerns(enclosing("application/zip", 15 * MEGABYTE), Exit.PDF))
                .isEmpty();
    }

    @Test
    void aLetterForThePostThatSaysNotWhereToIsToldCalmly() {
        Letter nowhere = to(new Party("Aer Alba", "", List.of(" "), "IE", "care@aeralba.example", ""));

        for (Exit paper : List.of(Exit.PDF, Exit.PRINT, Exit.DOCX)) {
            assertThat(concerns(nowhere, paper))
                    .as("%s", paper)
                    .containsExactly("There is no address for Aer Alba. The letter can still be sent by email or web"
                            + " form.");
        }
        assertThat(concerns(nowhere, Exit.EML)).isEmpty();
        assertThat(concerns(nowhere, Exit.FORM)).isEmpty();
        assertThat(concerns(to(Party.NOBODY), Exit.PDF))
                .singleElement()
                .asString()
                .startsWith("There is no address yet for whom it goes to.");
    }

    private static Letter to(Party recipient) {
        Letter sofa = Letters.sofa();
        return new Letter(
                sofa.sender(),
                recipient,
                sofa.date(),
                sofa.subject(),
                sofa.reference(),
                sofa.body(),
                List.of(),
                sofa.variant());
    }

    @Test
    void whatAPhotoTellsIsTold() {
        assertThat(concerns(enclosing("image/jpeg", 7), Exit.EML))
                .containsExactly("Tear also tells: where it was taken, when it was made.");
    }

    @Test
    void aPhotoThatCannotBeLookedIntoIsTold() {
        for (String kind : List.of("image/heic", "video/mp4", "application/vnd.openxmlformats-officedocument.x")) {
            assertThat(concerns(enclosing(kind, 7), Exit.EML))
                    .as(kind)
                    .singleElement()
                    .asString()
                    .startsWith("Redress cannot look into Tear.");
        }
        assertThat(concerns(enclosing("text/plain", 7), Exit.EML)).isEmpty();
    }

    @Test
    void whatStaysAtHomeTellsNobodyAnything() {
        assertThat(concerns(enclosing("image/jpeg", 7), Exit.PRINT)).isEmpty();
        assertThat(concerns(enclosing("image/heic", 7), Exit.COPY)).isEmpty();
    }

    @Test
    void aCopyThatIsGoneIsTheGravest() {
        Looked looked = check.look(
                Outgoing.plain(enclosing("image/jpeg", 7), Map.of()),
                Exit.PRINT,
                gone -> {
                    throw new ProblemException("casefile.enclosure.missing", null, gone.name());
                },
                List.of("Say by when."),
                new Phrases(List.of("brain-dead driver"), List.of("sorry to bother you")));

        assertThat(looked.concerns())
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.GONE, Concern.Kind.UNMET, Concern.Kind.HEAT, Concern.Kind.TIMIDITY);
        assertThat(looked.concerns())
                .extracting(Concern::words)
                .endsWith("One phrase reads as timid: “sorry to bother you”");
    }

    @Test
    void aGapIsToldOnceAndByItsWords() {
        Letter letter = Letters.withBody(enclosing("text/plain", 7), "Dear Ms Finch,\n\nPlease pay [amount] by [day].");

        assertThat(concerns(letter, Exit.COPY)).containsExactly("2 gaps are still to fill: [amount] [day]");
        assertThat(check.look(
                                Outgoing.plain(letter, Map.of()),
                                Exit.COPY,
                                file -> Path.of("x"),
                                List.of("Fill the gap [amount]."),
                                Phrases.NONE)
                        .concerns())
                .extracting(Concern::words)
                .contains("A gap is still to fill: [day]");
    }

    private List<String> concerns(Letter letter, Exit exit) {
        return check
                .look(Outgoing.plain(letter, Map.of()), exit, file -> Path.of("x"), List.of(), Phrases.NONE)
                .concerns()
                .stream()
                .map(Concern::words)
                .toList();
    }

    private static Letter enclosing(String mediaType, long size) {
        Letter plain = Letters.withEnclosures();
        Enclosure tear = new Enclosure(new UUID(1, 2), "Tear", mediaType, size, "0".repeat(64));
        return new Letter(
                plain.sender(),
                plain.recipient(),
                plain.date(),
                plain.subject(),
                plain.reference(),
                "Dear Ms Finch,\n\nPlease help.",
                List.of(tear),
                plain.variant());
    }

    /** Every JPEG says where and when it was taken. */
    private static final class TellingJpegs implements CopyCleaner {
        @Override
        public boolean knows(String mediaType) {
            return mediaType.equals("image/jpeg");
        }

        @Override
        public Set<Trace> traces(Path file) {
            return Set.of(Trace.TIME, Trace.PLACE);
        }

        @Override
        public void clean(Path file, OutputStream out) {
            throw new UnsupportedOperationException("nothing is cleaned here");
        }
    }
}
