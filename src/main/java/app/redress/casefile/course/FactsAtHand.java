package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseWords;
import app.redress.casefile.Promise;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                        line("casefile.hand.reference", references(facts, first)),
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

    private static String references(Facts facts, Optional<LetterSent> first) {
        return Stream.concat(
                        facts.deal().references().stream().map(Facts.Reference::value),
                        first.stream().map(sent -> sent.letter().reference()))
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
