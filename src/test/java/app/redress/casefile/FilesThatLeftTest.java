package app.redress.casefile;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilesThatLeftTest {
    private static final Enclosure PDF = new Enclosure(UUID.randomUUID(), "Letter.pdf", "application/pdf", 6, "c");
    private static final Enclosure WORD = new Enclosure(UUID.randomUUID(), "Letter.docx", "application/zip", 6, "e");
    private static final Enclosure MAIL = new Enclosure(UUID.randomUUID(), "Letter.eml", "message/rfc822", 6, "d");

    private final Letter letter = letter(TODAY, "Dear Customer Care,\r\n\r\nThe line is down.  \n");

    @Test
    void theLastExportIsTheLetter() {
        FilesThatLeft found = FilesThatLeft.of(List.of(left(WORD, words()), left(PDF, words())), letter);
        assertThat(found.sentBy(Channel.POST)).contains(WORD);
        assertThat(found.sentBy(Channel.EMAIL)).as("no mail was made of it").contains(WORD);
    }

    @Test
    void aMailIsWhatGoesByEmailAndNothingElseDoes() {
        FilesThatLeft found =
                FilesThatLeft.of(List.of(left(WORD, words()), left(MAIL, words()), left(PDF, words())), letter);
        assertThat(found.sentBy(Channel.EMAIL)).contains(MAIL);
        assertThat(found.sentBy(Channel.REGISTERED_POST)).contains(WORD);
        assertThat(found.endsInMail()).isFalse();
    }

    @Test
    void aMailThatSaysSomethingElseByNowWasNotSent() {
        FilesThatLeft found =
                FilesThatLeft.of(List.of(left(MAIL, words().replace("down", "slow")), left(PDF, words())), letter);
        assertThat(found.sentBy(Channel.EMAIL)).contains(PDF);
        assertThat(found.isOutdated()).isFalse();
    }

    @Test
    void howADocumentLaysOutItsWordsDoesNotMatter() {
        String laidOut = words().replace(" ", "\n ").replace("down", "do\u00adwn");
        assertThat(FilesThatLeft.of(List.of(left(PDF, laidOut)), letter).current())
                .containsExactly(PDF);
    }

    @Test
    void aLetterThatWasChangedAfterItIsNotInIt() {
        FilesThatLeft found = FilesThatLeft.of(List.of(left(PDF, words().replace("down", "slow"))), letter);
        assertThat(found.isOutdated()).isTrue();
        assertThat(found.last()).contains(PDF);
        assertThat(found.sentBy(Channel.POST)).isEmpty();
    }

    @Test
    void whatLeftWithoutAFileIsNoFile() {
        assertThat(FilesThatLeft.of(List.of(), letter)).isEqualTo(FilesThatLeft.NONE);
        Departure printed = new Departure(
                UUID.randomUUID(), CLOCK.instant(), "PRINT", "", 0, "c", "", words(), List.of(), Optional.empty());
        assertThat(FilesThatLeft.of(List.of(printed, left(PDF, words())), letter)
                        .current())
                .as("a print after the file says the same")
                .containsExactly(PDF);
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
