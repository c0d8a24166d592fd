package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Promise;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.LetterDates;
import app.redress.letter.EnglishVariant;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What has happened in a case since it was told, as a letter tells it. */
final class EventsSince {
    private final CaseCourse course;
    private final CaseMatter matter;
    private final Words words;
    private final EnglishVariant variant;

    EventsSince(CaseCourse course, Words words, EnglishVariant variant) {
        this.course = course;
        this.matter = course.matter();
        this.words = words;
        this.variant = variant;
    }

    Stream<Facts.Event> all() {
        return Stream.concat(missed(), ignored());
    }

    /** A promise that was not kept is a fact of the case; what was promised twice for a day is told once. */
    private Stream<Facts.Event> missed() {
        Map<LocalDate, Facts.Event> missed = new TreeMap<>();
        matter.complaint().entries().forEach(entry -> entry.promises().stream()
                .filter(promise -> !promise.kept() && promise.due().isBefore(course.today()))
                .forEach(promise -> missed.putIfAbsent(
                        promise.due(), new Facts.Event(promise.due(), missed(promise, entry.on())))));
        return missed.values().stream();
    }

    /** What they passed over is asked for again in the next letter. */
    private Stream<Facts.Event> ignored() {
        Optional<LocalDate> reply = matter.replies().stream()
                .filter(one ->
                        one.kind().filter(ReplyKind.ACKNOWLEDGEMENT::equals).isEmpty())
                .map(ReplyReceived::on)
                .reduce((earlier, later) -> later);
        return reply.stream().flatMap(day -> course.asks().stream()
                .filter(ask -> ask.standing() == AskStanding.IGNORED)
                .map(ask -> new Facts.Event(day, words.say("casefile.next.ignored", ask.ask()))));
    }

    private String missed(Promise promise, LocalDate said) {
        return words.say("casefile.next.missed", LetterDates.write(said, variant), CallsTold.bare(promise.said()));
    }
}
