package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Draft;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a customer of a furniture shop might keep. */
final class Samples {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Party SHOP = new Party(
            "Hartley & Co",
            "Customer Relations",
            List.of("1 Mill Lane", "", "Leeds"),
            "GB",
            "care@hartley.example",
            "");
    static final Party WRITER =
            new Party("Ada Łuczak", "", List.of("Flat 2", "9 Elm Road"), "GB", "ada@example.org", "0113 496 0000");

    private Samples() {}

    static Draft draft(String body) {
        return new Draft(SHOP, "Torn sofa", "HC-4711", body, EnglishVariant.GB, 0);
    }

    static Letter letter(String body, Enclosure... enclosures) {
        return new Letter(WRITER, SHOP, MONDAY, "Torn sofa", "HC-4711", body, List.of(enclosures), EnglishVariant.US);
    }

    static LetterSent sent(LocalDate on, Letter letter) {
        return new LetterSent(
                UUID.randomUUID(), on, logged(on, 10), letter, Channel.REGISTERED_POST, "RN 1 GB", on.plusDays(14));
    }

    static ReplyReceived reply(LocalDate on, String text) {
        return new ReplyReceived(UUID.randomUUID(), on, logged(on, 11), "Ms Finch", text);
    }

    static Call call(LocalDate on, String said, String promised) {
        Optional<Duration> length = Optional.of(Duration.ofMinutes(7));
        return new Call(UUID.randomUUID(), on, logged(on, 12), "Mr Owen", "0113 1", "T-9", length, said, promised);
    }

    static Note note(LocalDate on, String text) {
        return new Note(UUID.randomUUID(), on, logged(on, 13), text);
    }

    private static Instant logged(LocalDate on, int hour) {
        return Instant.parse(on + "T" + hour + ":00:00.000000001Z");
    }
}
