package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** K21: no mockery, no scare quotes, no questions that want no answer. */
final class NoSarcasm extends CatalogueCheck {
    /** Of the whole letter: more than one phrase. */
    private static final int HOT = 40;

    private static final Lexicon MOCKERY = Lexicon.named("sarcasm");
    private static final Lexicon MOCKED = Lexicon.named("scare-quotes");
    private static final Pattern QUOTED = Pattern.compile(
            "(?i)(?:your|this|the|such|their|a|called|of|and|or|for|my) [\"“'‘]([\\p{L}-]+(?: [\\p{L}-]+){0,2})[\"”'’]"
                    + "(?! (?:plan|tariff|package|ticket|button|page|option|section|room|account))");

    NoSarcasm() {
        super("K21", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String own = letter.ownProse();
        Optional<TextRange> mockery = MOCKERY.first(own);
        if (mockery.isPresent()) {
            return Verdict.lacks(mockery.get().of(own).strip());
        }
        return QUOTED.matcher(letter.prose().of(letter.body()))
                .results()
                .filter(quoted -> MOCKED.isIn(quoted.group(1)))
                .findFirst()
                .map(MatchResult::group)
                .or(() -> heard(letter))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }

    /** Kind words at the head of a letter that is calm throughout are meant. */
    private static Optional<String> heard(Evidence letter) {
        boolean calm = letter.circumstances().heat().orElse(0) < HOT && WarmOpening.isWarm(letter);
        String opening = letter.paragraph(0).stream().map(Sentence::text).collect(Collectors.joining("\n"));
        return letter.circumstances()
                .heardSurely(Severity.WARM, Category.SARCASM)
                .filter(words -> !(calm && opening.contains(words)));
    }
}
