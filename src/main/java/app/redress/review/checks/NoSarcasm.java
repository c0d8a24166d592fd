package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** K21: no mockery, no scare quotes, no questions that want no answer. */
final class NoSarcasm extends CatalogueCheck {
    private static final Lexicon MOCKERY = Lexicon.named("sarcasm");
    private static final Pattern SCARE_QUOTES = Pattern.compile(
            "(?i)(?:your|this|the|such|their|a|called|of|and|or|for|my) [\"“'‘](?:(?:very |truly |so |world[- ]|top[- ]|first[- ]|award[- ])?(?:premium|service|customer (?:service|care|support)|help|helpful|helpline|support|quality|fresh|new|luxury|deluxe"
                    + "|professional\\w*|expert\\w*|engineers?|manager|class|care|team|guarantee\\w*|priority|express|fast|free|great|excellent|clean|superior|apology|policy|resolution|investigation|specialists?|solution))[\"”'’](?! (?:plan|tariff|package|ticket|button|page|option|section|room|account))");

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
        return SCARE_QUOTES
                .matcher(letter.prose().of(letter.body()))
                .results()
                .findFirst()
                .map(quotes -> Verdict.lacks(quotes.group()))
                .orElse(Verdict.has());
    }
}
