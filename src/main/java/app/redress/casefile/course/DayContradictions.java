package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.drafting.LetterDates;
import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.CountedFrom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds days that differ, or that cannot follow each other as they are told. */
final class DayContradictions {
    /** What a dated sentence tells of; each has one day only. */
    private static final Map<String, Pattern> EVENTS = Map.of(
            "bought", words("bought|purchased?|ordered|order (?:of|placed)"),
            "delivered", words("delivered|delivery (?:on|of)|arrived|collected"),
            "travelled", words("flight|flew|travelled|train|journey"),
            "wrote", words("your (?:letter|e-?mail|complaint|message) (?:of|dated|from)"));

    /** A day to come is a plan, and plans may change. */
    private static final Pattern PLAN = words("will|shall|would|by|promise\\w*|expect\\w*|due|if|until");

    private final CaseMatter matter;
    private final EnglishVariant variant;

    DayContradictions(CaseMatter matter) {
        this.matter = matter;
        this.variant = matter.facts()
                .variant()
                .orElseGet(() -> EnglishVariant.ofCountry(matter.writer().country()));
    }

    List<Contradiction> all() {
        return Stream.of(differing(), letterOfNoSuchDay(), order())
                .flatMap(List::stream)
                .toList();
    }

    /** The first day that is told otherwise by the other side, for each event. */
    private List<Contradiction> differing() {
        List<Contradiction> found = new ArrayList<>();
        for (String event : List.of("bought", "delivered", "travelled")) {
            List<Told> told = told(event);
            told.stream()
                    .filter(one -> one.source().isOurs())
                    .findFirst()
                    .flatMap(ours -> told.stream()
                            .filter(other -> !other.source().isOurs())
                            .filter(other -> !other.day().equals(ours.day()))
                            .findFirst()
                            .map(other -> new Contradiction(Kind.DATE, said(ours), said(other))))
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
                .flatMap(reply -> dated("wrote", Source.REPLY, reply.on(), reply.text()))
                .filter(told -> !sent.isEmpty()
                        && !sent.contains(told.day())
                        && told.day().isBefore(told.on()))
                .limit(1)
                .map(told -> new Contradiction(
                        Kind.DATE, new Said(Source.LETTER, sent.get(0), write(sent.get(0))), said(told)))
                .toList();
    }

    private List<Contradiction> order() {
        StartDays days = new StartDays(matter);
        Optional<LocalDate> bought = days.of(StartEvent.PURCHASE).map(CountedFrom::day);
        Optional<LocalDate> delivered = days.of(StartEvent.DELIVERY).map(CountedFrom::day);
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
                        new Said(Source.FACTS, first, write(first)),
                        new Said(Source.FACTS, second, write(second)))));
    }

    private List<Told> told(String event) {
        LocalDate first = Contradictions.firstDay(matter);
        StartDays days = new StartDays(matter);
        StartEvent known = event.equals("bought")
                ? StartEvent.PURCHASE
                : event.equals("delivered") ? StartEvent.DELIVERY : StartEvent.JOURNEY;
        Stream<Told> facts =
                days.of(known).map(CountedFrom::day).stream().map(day -> new Told(Source.FACTS, first, day));
        Stream<Told> entries = matter.complaint().entries().stream().flatMap(entry -> told(event, entry));
        return Stream.concat(facts, entries).toList();
    }

    private Stream<Told> told(String event, CaseEntry entry) {
        if (entry instanceof LetterSent sent) {
            return dated(event, Source.LETTER, sent.on(), sent.letter().body());
        }
        if (entry instanceof ReplyReceived reply) {
            return dated(event, Source.REPLY, reply.on(), reply.text());
        }
        return entry instanceof Call call ? dated(event, Source.CALL, call.on(), call.said()) : Stream.of();
    }

    /** Sentences with one day in them that tell of {@code event} as of something past. */
    private Stream<Told> dated(String event, Source source, LocalDate on, String text) {
        Pattern sign = EVENTS.getOrDefault(event, PLAN);
        return AskWords.sentences(text).stream()
                .filter(sentence -> sign.matcher(sentence).find())
                .filter(sentence ->
                        event.equals("wrote") || !PLAN.matcher(sentence).find())
                .map(sentence -> WrittenDate.in(sentence, variant, on))
                .filter(dates -> dates.size() == 1)
                .flatMap(dates -> dates.get(0).day().stream())
                .map(day -> new Told(source, on, day));
    }

    private Said said(Told told) {
        return new Said(told.source(), told.on(), write(told.day()));
    }

    private String write(LocalDate day) {
        return LetterDates.write(day, variant);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }

    /** @param on the day it is told */
    private record Told(Source source, LocalDate on, LocalDate day) {}
}
