package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.CountedFrom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds days that differ, or that cannot follow each other as they are told. */
final class DayContradictions {
    /** What a dated sentence tells of; each has one day only. */
    private enum Event {
        BOUGHT(StartEvent.PURCHASE, "bought|purchased?|ordered|order (?:of|placed)"),
        DELIVERED(StartEvent.DELIVERY, "delivered|delivery (?:on|of)|arrived|came|collected"),
        TRAVELLED(StartEvent.JOURNEY, "flight|flew|travelled|train|journey");

        private final StartEvent start;
        private final Pattern words;

        Event(StartEvent start, String words) {
            this.start = start;
            this.words = ToldDays.words(words);
        }
    }

    private static final Pattern WROTE = ToldDays.words("your (?:letter|e-?mail|complaint|message) (?:of|dated|from)");

    private final CaseMatter matter;
    private final ToldDays days;

    DayContradictions(CaseMatter matter) {
        this.matter = matter;
        this.days = new ToldDays(matter);
    }

    List<Contradiction> all() {
        return Stream.of(differing(), new SlippedDays(matter, days).all(), letterOfNoSuchDay(), order())
                .flatMap(List::stream)
                .toList();
    }

    /** The first day that is told otherwise by the other side, for each event. */
    private List<Contradiction> differing() {
        List<Contradiction> found = new ArrayList<>();
        for (Event event : Event.values()) {
            List<ToldDays.Told> told = told(event);
            told.stream()
                    .filter(one -> one.source().isOurs())
                    .findFirst()
                    .flatMap(ours -> told.stream()
                            .filter(other -> !other.source().isOurs())
                            .filter(other -> !other.day().equals(ours.day()))
                            .findFirst()
                            .map(other -> new Contradiction(Kind.DATE, days.said(ours), days.said(other))))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "Your letter of 12 October", when none left that day. */
    private List<Contradiction> letterOfNoSuchDay() {
        List<LocalDate> sent = matter.letters().stream()
                .flatMap(letter -> Stream.of(letter.on(), letter.letter().date()))
                .toList();
        return matter.replies().stream()
                .flatMap(reply -> days.any(WROTE, Source.REPLY, reply.on(), reply.text()))
                .filter(told -> !sent.isEmpty()
                        && !sent.contains(told.day())
                        && told.day().isBefore(told.on()))
                .limit(1)
                .map(told -> new Contradiction(
                        Kind.DATE, new Said(Source.LETTER, sent.get(0), days.write(sent.get(0))), days.said(told)))
                .toList();
    }

    private List<Contradiction> order() {
        StartDays starts = new StartDays(matter);
        Optional<LocalDate> bought = starts.of(StartEvent.PURCHASE).map(CountedFrom::day);
        Optional<LocalDate> delivered = starts.of(StartEvent.DELIVERY).map(CountedFrom::day);
        Optional<LocalDate> began = matter.facts().story().began();
        Optional<LocalDate> written =
                matter.letters().stream().map(LetterSent::on).findFirst();
        return Stream.of(
                        before(bought, delivered),
                        before(bought, began),
                        before(began, written),
                        before(
                                written,
                                matter.replies().stream().map(ReplyReceived::on).findFirst()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contradiction> before(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.flatMap(first -> later.filter(second -> second.isBefore(first))
                .map(second -> new Contradiction(
                        Kind.ORDER,
                        new Said(Source.FACTS, first, days.write(first)),
                        new Said(Source.FACTS, second, days.write(second)))));
    }

    private List<ToldDays.Told> told(Event event) {
        LocalDate first = Contradictions.firstDay(matter);
        StartDays starts = new StartDays(matter);
        Stream<ToldDays.Told> facts = starts.of(event.start).map(CountedFrom::day).stream()
                .map(day -> new ToldDays.Told(Source.FACTS, first, day));
        Stream<ToldDays.Told> entries = matter.complaint().entries().stream().flatMap(entry -> told(event, entry));
        return Stream.concat(facts, entries).toList();
    }

    private Stream<ToldDays.Told> told(Event event, CaseEntry entry) {
        if (entry instanceof LetterSent sent) {
            return days.past(
                    event.words, Source.LETTER, sent.on(), sent.letter().body());
        }
        if (entry instanceof ReplyReceived reply) {
            return days.past(event.words, Source.REPLY, reply.on(), reply.text());
        }
        return entry instanceof Call call ? days.past(event.words, Source.CALL, call.on(), call.said()) : Stream.of();
    }
}
