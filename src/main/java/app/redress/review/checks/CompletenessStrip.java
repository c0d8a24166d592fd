package app.redress.review.checks;

import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The facts that every complaint needs, at a glance.
 *
 * @param facts one of each, in the order they are shown; no sum where something else than money is asked for
 * @param papers how many papers it says are enclosed, at least; 0 when it cannot be told
 */
public record CompletenessStrip(List<Fact> facts, int papers) {
    /** Gaps that stand where a fact belongs: what else is told does not make up for it. */
    private static final Pattern UNTOLD = Pattern.compile("(?i)\\[what (?:went|is|was|has gone) (?:wrong|broken)\\b.*");

    private static final Pattern UNDATED = Pattern.compile("(?i)\\[(?:first |last )?(?:date|day|month)\\b.*");
    private static final Pattern UNSUMMED = Pattern.compile("(?i)\\[(?:amount|price)\\b.*");
    private static final Pattern ASKED_BY = Pattern.compile("(?i)\\bby\\s$");

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

        private static Fact of(Kind kind, Optional<TextRange> gap, Optional<TextRange> place) {
            return gap.isPresent() ? new Fact(kind, false, gap) : of(kind, place);
        }
    }

    /** What a letter holds. Quick enough for every change: well under 10 ms for a letter of one page. */
    public static CompletenessStrip of(DraftLetter letter) {
        Evidence evidence = new Evidence(letter, Circumstances.NONE);
        Stream<Fact> facts = Stream.of(
                Fact.of(
                        Kind.WHAT_HAPPENED,
                        gap(evidence, UNTOLD),
                        evidence.fault().map(Sentence::range)),
                Fact.of(Kind.WHEN, gap(evidence, UNDATED), when(evidence)),
                reference(evidence),
                amount(evidence),
                Fact.of(Kind.REMEDY, OneRemedy.asked(evidence).map(ask -> ask.sentence()
                        .range())),
                Fact.of(Kind.REPLY_BY, evidence.deadline().map(Deadline::place)),
                enclosures(evidence));
        boolean sumless = evidence.amounts().isEmpty() && isForSomethingElse(evidence);
        return new CompletenessStrip(
                facts.filter(fact -> !(sumless && fact.kind() == Kind.AMOUNT)).toList(), NamedPapers.in(evidence));
    }

    private static boolean isForSomethingElse(Evidence evidence) {
        return !evidence.remedies().isEmpty() && evidence.asks().stream().noneMatch(Ask::isForMoney);
    }

    private static Fact amount(Evidence evidence) {
        return Fact.of(
                Kind.AMOUNT,
                gap(evidence, UNSUMMED),
                evidence.amounts().stream().findFirst().map(Amount::range));
    }

    /** The first gap of its kind; the day by which an answer is asked for is another fact. */
    private static Optional<TextRange> gap(Evidence evidence, Pattern kind) {
        String body = evidence.body();
        return Placeholders.in(body).stream()
                .filter(gap -> kind.matcher(gap.of(body)).matches()
                        && !ASKED_BY.matcher(body.substring(0, gap.start())).find())
                .findFirst();
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
