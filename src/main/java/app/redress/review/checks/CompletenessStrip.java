package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The seven facts that every complaint needs, at a glance.
 *
 * @param facts one of each, in the order they are shown
 * @param papers how many papers it says are enclosed, at least; 0 when it cannot be told
 */
public record CompletenessStrip(List<Fact> facts, int papers) {
    public CompletenessStrip {
        facts = List.copyOf(facts);
    }

    /** Names are bundle keys: {@code strip.fact.WHEN}. */
    public enum Kind {
        WHAT_HAPPENED,
        WHEN,
        REFERENCE,
        AMOUNT,
        REMEDY,
        REPLY_BY,
        ENCLOSURES
    }

    /**
     * One fact.
     *
     * @param place the words that give it, in UTF-16 units of the body; empty when it is missing or stands outside the
     *     body
     */
    public record Fact(Kind kind, boolean present, Optional<TextRange> place) {
        private static Fact of(Kind kind, Optional<TextRange> place) {
            return new Fact(kind, place.isPresent(), place);
        }
    }

    /** What a letter holds. Quick enough for every change: well under 10 ms for a letter of one page. */
    public static CompletenessStrip of(DraftLetter letter) {
        Evidence evidence = new Evidence(letter, Circumstances.NONE);
        List<Fact> facts = List.of(
                Fact.of(Kind.WHAT_HAPPENED, evidence.fault().map(Sentence::range)),
                Fact.of(Kind.WHEN, when(evidence)),
                reference(evidence),
                Fact.of(Kind.AMOUNT, evidence.amounts().stream().findFirst().map(Amount::range)),
                Fact.of(Kind.REMEDY, OneRemedy.asked(evidence).map(ask -> ask.sentence()
                        .range())),
                Fact.of(Kind.REPLY_BY, evidence.deadline().map(Deadline::place)),
                enclosures(evidence));
        return new CompletenessStrip(facts, NamedPapers.in(evidence));
    }

    private static Optional<TextRange> when(Evidence evidence) {
        return evidence.eventDates().stream().findFirst().map(date -> date.range());
    }

    private static Fact reference(Evidence evidence) {
        TextRange prose = evidence.prose();
        Optional<TextRange> place = Reference.in(prose.of(evidence.body())).map(found -> found.plus(prose.start()));
        DraftLetter letter = evidence.letter();
        boolean elsewhere =
                !letter.reference().isBlank() || Reference.in(letter.subject()).isPresent();
        return new Fact(Kind.REFERENCE, elsewhere || place.isPresent(), place);
    }

    /** Words alone enclose nothing, where it is known what is enclosed. */
    private static Fact enclosures(Evidence evidence) {
        Optional<TextRange> place = Enclosing.in(evidence).place();
        boolean present =
                evidence.letter().enclosures().map(names -> !names.isEmpty()).orElse(place.isPresent());
        return new Fact(Kind.ENCLOSURES, present, place);
    }
}
