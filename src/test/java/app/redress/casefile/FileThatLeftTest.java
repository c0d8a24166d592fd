package app.redress.casefile;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileThatLeftTest {
    private static final Enclosure PDF = new Enclosure(UUID.randomUUID(), "Letter.pdf", "application/pdf", 6, "c");
    private static final Enclosure MAIL = new Enclosure(UUID.randomUUID(), "Letter.eml", "message/rfc822", 6, "d");

    private final Letter letter = letter(TODAY, "Dear Customer Care,\r\n\r\nThe line is down.  \n");

    @Test
    void theLastExportIsTheLetter() {
        assertThat(FileThatLeft.of(List.of(left(MAIL, words()), left(PDF, words())), letter))
                .isEqualTo(new FileThatLeft(Optional.of(MAIL), false));
    }

    @Test
    void howADocumentLaysOutItsWordsDoesNotMatter() {
        String laidOut = words().replace(" ", "\n ").replace("down", "do\u00adwn");
        assertThat(FileThatLeft.of(List.of(left(PDF, laidOut)), letter).current())
                .contains(PDF);
    }

    @Test
    void aLetterThatWasChangedAfterItIsNotInIt() {
        FileThatLeft found = FileThatLeft.of(List.of(left(PDF, words().replace("down", "slow"))), letter);
        assertThat(found.isOutdated()).isTrue();
        assertThat(found.current()).isEmpty();
    }

    @Test
    void whatLeftWithoutAFileIsNoFile() {
        assertThat(FileThatLeft.of(List.of(), letter)).isEqualTo(FileThatLeft.NONE);
        Departure printed = new Departure(
                UUID.randomUUID(), CLOCK.instant(), "PRINT", "", 0, "c", "", words(), List.of(), Optional.empty());
        assertThat(FileThatLeft.of(List.of(printed, left(PDF, words())), letter).current())
                .as("a print after the file says the same")
                .contains(PDF);
    }

    private String words() {
        return "Amara\n\n" + letter.recipient().name() + "\n\n" + letter.subject()
                + "\n\nDear Customer Care,\n\nThe line is down.\n\nAmara";
    }

    private static Departure left(Enclosure copy, String words) {
        return new Departure(
                UUID.randomUUID(),
                CLOCK.instant(),
                "PDF",
                copy.name(),
                6,
                "c",
                "",
                words,
                List.of(),
                Optional.of(copy));
    }
}
