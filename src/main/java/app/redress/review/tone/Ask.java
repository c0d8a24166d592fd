package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.checks.DefiniteAsk;
import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.Influence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Firmness belongs to the ask: one remedy, plainly asked for, by a date, with a named next step. */
final class Ask {
    private static final String REMEDY =
            "(?:refund|repay|reimburse|replace|repair|cancel|compensat|credit|correct|confirm|send|pay|return|collect|remove|stop|fix|arrange|waive|reply|respond|call|let me know|tell me|explain|deliver|rebook|close|transfer|provide|give|complete|finish|issue|investigate|reverse|amend)\\w*";
    private static final String DATE =
            "(?:by|before|no later than|within|until|on or before) (?:\\[[^\\]]*\\]|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+|[A-Z][a-z]+ \\d{1,2})|\\d{1,2} (?:working |business |calendar )?(?:days|weeks)|(?:seven|ten|fourteen|twenty-one|twenty-eight|thirty) (?:working |business )?days|the end of)";
    private static final int ASKED = 45;
    private static final Phrase ASKING = Phrase.of(
            ASKED,
            "(?:please|kindly)\\s+(?:\\w+ )?" + REMEDY
                    + "|(?:please|kindly) do (?:the following|these|two|three)\\b"
                    + "|(?:i|we) (?:ask|require|request|am asking|are asking|expect|claim|want|would like|am requesting|am claiming) (?:\\w+ ){0,4}"
                    + REMEDY
                    + "|(?:i|we) (?:ask|require|request|would like|am asking for|claim|am writing to request|expect) (?:for )?(?:a|an|the|you|my|three|two)\\b|would be grateful for (?:a|an|the|your)\\b|(?:writing to|am) request(?:ing)?");
    private static final List<Phrase> FIRM = List.of(
            Phrase.of(30, DATE),
            Phrase.of(20, "[A-Z]{0,3}[\\u00A3$\\u20AC] ?\\d[\\d,.]*"),
            Phrase.of(
                    25,
                    "(?:if|should) (?:i|we|you|the|this|that|they|it)\\b[^.]{0,80}(?:will|plan to|intend to|shall|have to)|ombudsman|small claims|county court|regulator|trading standards|chargeback|dispute the charges|consumer (?:rights|protection)|resolver|financial protection bureau|attorney general|department of transportation"));
    private static final int HEDGED = -25;
    private static final int TIMID_BELOW = 45;

    private Ask() {}

    static List<Influence> firmness(String text, List<Finding> findings) {
        Stream<Influence> firm = FIRM.stream().flatMap(phrase -> phrase.in(text, Dial.FIRMNESS));
        Stream<Influence> hedged =
                timid(findings).map(finding -> new Influence(Dial.FIRMNESS, finding.range(), finding.text(), HEDGED));
        return Stream.of(asked(text).stream(), firm, hedged)
                .flatMap(moved -> moved)
                .toList();
    }

    /** What the checks hear as an ask is one here too, whatever verb it asks with. */
    private static Optional<Influence> asked(String text) {
        return ASKING.in(text, Dial.FIRMNESS).findFirst().or(() -> DefiniteAsk.in(text)
                .map(range -> new Influence(Dial.FIRMNESS, range, range.of(text), ASKED)));
    }

    static boolean isTimid(int firmness, List<Finding> findings) {
        long timid = timid(findings).count();
        return timid >= 2 || (timid == 1 && firmness < TIMID_BELOW);
    }

    private static Stream<Finding> timid(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.category() == Category.TIMID);
    }
}
