package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseWords;
import app.redress.casefile.Promise;
import app.redress.casefile.asks.LetterAsks;
import app.redress.casefile.reply.Passage;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one wants to have before one's eyes while on the telephone: numbers, days, the request. */
public final class FactsAtHand {
    private final CaseWords words;

    public FactsAtHand(CaseWords words) {
        this.words = words;
    }

    /** One fact a line, those asked for first at the head. */
    public List<String> of(CaseCourse course) {
        CaseMatter matter = course.matter();
        Facts facts = matter.facts();
        Optional<LetterSent> first = matter.lettersToCompany().stream().findFirst();
        return Stream.of(
                        line("casefile.hand.reference", references(matter, first)),
                        line("casefile.hand.item", facts.deal().item()),
                        line("casefile.hand.bought", day(facts.deal().bought().on())),
                        line("casefile.hand.began", day(facts.story().began())),
                        line("casefile.hand.problem", facts.story().problem()),
                        line("casefile.hand.asks", asks(first)),
                        line("casefile.hand.written", day(first.map(LetterSent::on))),
                        line("casefile.hand.replyBy", day(matter.complaint().awaitedBy())),
                        line("casefile.hand.promised", promised(matter)))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Their own numbers come last: the person has known the others for longer. None comes twice, nor in a line of several. */
    private static String references(CaseMatter matter, Optional<LetterSent> first) {
        List<String> known = matter.facts().deal().references().stream()
                .map(Facts.Reference::value)
                .filter(number -> !number.isBlank())
                .toList();
        Stream<String> written = first.stream()
                .map(sent -> sent.letter().reference())
                .filter(line -> known.stream().noneMatch(line::contains));
        Stream<String> theirs = matter.replies().stream()
                .flatMap(reply -> matter.reading(reply).stream())
                .flatMap(reading -> reading.references().stream())
                .map(Passage::text);
        return Stream.of(known.stream(), written, theirs)
                .flatMap(Function.identity())
                .filter(number -> !number.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String asks(Optional<LetterSent> first) {
        return first.stream()
                .flatMap(sent -> LetterAsks.in(sent.letter()).stream())
                .collect(Collectors.joining("; "));
    }

    private static String promised(CaseMatter matter) {
        return matter.complaint().openPromises().stream()
                .map(Promise::said)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words.days()::fullDate).orElse("");
    }

    private String line(String key, String known) {
        return known.isBlank() ? "" : words.say(key, known.strip());
    }
}
