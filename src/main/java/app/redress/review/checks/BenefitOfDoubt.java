package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** K19: it is taken for an honest mistake, and nobody is told why they did it. */
final class BenefitOfDoubt extends CatalogueCheck {
    private static final Lexicon GOODWILL = Lexicon.named("goodwill");
    private static final Lexicon MOTIVES = Lexicon.named("motives");
    private static final Lexicon GRAVE = Lexicon.named("grave");

    /** What somebody only supposes leaves room for another reason. */
    private static final Pattern SUPPOSING = Pattern.compile("(?i)(?<![\\p{L}])(?:perhaps|maybe|possibly|presumably"
            + "|(?:it )?(?:seems?|appears?|appeared|looks?|looked) (?:to|that|as|like|to have)"
            + "|(?<!i )(?<!we )(?<!you )(?:may|might|could) (?:well |simply |just |perhaps |not )*(?:have|be)(?! (?:refunded|repaid|sent|able|best|better|good|easier|helpful|simpl\\w+|possible|settled|agreed))"
            + "|could not have known|fair enough|(?:sounds?|seems?|is|was|are|were) (?:only |quite |perfectly )?(?:fair|reasonable|understandable)|(?:i|we)(?:['’]d|['’]m|['’]ve| would| should| can)? (?:\\w+ )?(?:think|imagine|assume|suspect|suppose|gather|presume|take it)"
            + "(?! (?:(?:i|we)\\b|you should|you owe|you must|this is un))"
            + "|(?:i|we) (?:\\w+ )?(?:understand|see|appreciate|realise|realize|accept|know) (?:why|how|that|there|it (?:is|was|must|may|can|takes|happens|gets))"
            + "|(?:i|we)(?:'d| would| do| can only)? (?:\\w+ )?(?:dare say|daresay|guess|reckon|say it's|presume)"
            + "|(?:i|we) (?:\\w+ )?(?:understand|appreciate|sympathi[sz]e)(?=[,.;]| because| and| but)"
            + ")(?![\\p{L}])");

    private static final Pattern DENIAL = Pattern.compile("(?i)(?<![\\p{L}])(?:nobody|no one|none|nothing|not|never|without|hardly|nor"
            + "|doubt|deny)(?: (?!because|but|and\\b)[\\p{L}'’-]+){0,6} $|n['’]t(?: (?!because|but|and\\b)[\\p{L}'’-]+){0,6} $");

    BenefitOfDoubt() {
        super("K19", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Optional<String> blamed = letter.circumstances()
                .heard(Severity.HOT, Category.ACCUSATION)
                .or(() -> letter.circumstances().heardWords(Severity.HOT, Category.INSULT));
        if (letter.sentences().stream().anyMatch(sentence -> namesMotive(sentence.text())) || blamed.isPresent()) {
            return Verdict.lacks().because("motive");
        }
        // Nobody need take an injury or a fraud for a slip.
        if (GRAVE.isIn(letter.ownProse())) {
            return Verdict.has().because("grave");
        }
        return Verdict.of(GOODWILL.isIn(letter.ownProse()) || supposes(letter));
    }

    /** "Nobody did it on purpose" accuses nobody. */
    private static boolean namesMotive(String sentence) {
        return MOTIVES.first(sentence)
                .filter(motive -> !DENIAL.matcher(sentence.substring(0, motive.start())).find())
                .isPresent();
    }

    private static boolean supposes(Evidence letter) {
        return letter.sentences().stream()
                .filter(sentence ->
                        letter.asks().stream().noneMatch(ask -> ask.sentence().equals(sentence)))
                .anyMatch(sentence -> SUPPOSING.matcher(sentence.text()).find());
    }
}
