package app.redress.review.checks;

import app.redress.letter.Placeholders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** K22: no capitals, no rows of marks. */
final class NoShouting extends CatalogueCheck {
    private static final int MOST_EXCLAMATIONS = 2;
    private static final Pattern MARKS = Pattern.compile("[!?]{2,}");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,}(?![\\p{L}\\d-])");
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,}(?: (?:I|A|\\p{Lu}{2,})){2,}(?![\\p{L}\\d-])");
    /** What a sign, a button or a label says, and what a reference is made of. */
    private static final Pattern READ = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:says?|said|saying|reads?|reading|marked|stamped|labell?ed|pressed|clicked|sign|button|showed|shows|pnr|locator|code|reference|ref|number|plate|rego|model)(?: is| was|:)? (?-i:\\p{Lu}{2,}(?: (?:I|A|\\p{Lu}{2,}))*)(?![\\p{L}])");
    /** "IN and OUT", "ON/OFF": what stands on the two sides of a switch. */
    private static final Pattern SWITCH = Pattern.compile(
            "(?<![\\p{L}\\d-])\\p{Lu}{2,}(?: ?/ ?| and | or | instead of | not | for )\\p{Lu}{2,}(?![\\p{L}\\d-])");
    /** "PAID: $40", and lines such as "WHAT HAPPENED" over the parts of a letter. */
    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t]*(?:[-*•–]\\s+|\\d[.)]\\s+)?\\p{Lu}[\\p{Lu}'’/&, -]{1,40}(?=:(?:\\s|$))");

    /** "DATE     SHOP     AMOUNT": the head of a table, whose cells stand apart. */
    private static final Pattern TABLE_HEAD =
            Pattern.compile("(?m)^(?=.*\\p{Lu}.*(?:[ \\t]{2,}|\\t|\\|)[ \\t]*\\p{Lu})[\\p{Lu}\\d .,#/|&()'’\\t-]+$");

    private static final Pattern HEADING =
            Pattern.compile("(?m)^[ \\t]*(?:\\d[.)]\\s+)?\\p{Lu}[\\p{Lu}'’/&, -]{1,40}[ \\t]*$");

    /** Short words that nobody abbreviates to. */
    private static final Set<String> SHOUTED = Set.of(
            "NOT", "NOW", "NO", "ALL", "NEVER", "EVER", "STILL", "EVERY", "ANY", "ONE", "TWO", "SIX", "TEN", "VERY",
            "SO", "YOU", "YOUR", "MY", "ME", "DAYS", "WEEKS", "HOURS", "THIS", "THAT", "WHY", "HOW", "WHAT", "MUST",
            "WILL", "PLEASE", "HAD", "HAS", "HAVE", "WAS", "WERE", "DID", "DOES", "CAN", "BEEN", "AGAIN", "AFTER",
            "THREE", "FOUR", "FIVE", "ONLY", "SAME", "EVEN", "JUST", "BOTH", "NONE", "WHEN", "WHERE", "TODAY", "MONTH",
            "YEARS", "TWICE", "WRONG", "AND", "BUT", "GONE", "HATE", "EACH");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "EFTPOS",
            "UNESCO",
            "UNICEF",
            "COVID",
            "IBERIA",
            "RYANAIR",
            "EASYJET",
            "PAYPAL",
            "LASER",
            "SEPA",
            "INTERPOL");

    /** Longer than this, an abbreviation is rare. */
    private static final int LONGEST_ABBREVIATION = 5;

    private static final int FEWEST_LONG = 2;

    NoShouting() {
        super("K22", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        // A gap still to fill is K38's.
        String own = SWITCH.matcher(READ.matcher(withoutLabels(withoutGaps(letter.ownProse())))
                        .replaceAll(" "))
                .replaceAll(" ");
        if (MARKS.matcher(own).find() || own.chars().filter(mark -> mark == '!').count() > MOST_EXCLAMATIONS) {
            return Verdict.lacks().because("marks");
        }
        String subject = letter.letter().subject();
        boolean above = RUN.matcher(subject).matches() && Reference.in(subject).isEmpty();
        return above || RUN.matcher(own).find() || shouts(own, names(letter)) ? Verdict.lacks() : Verdict.has();
    }

    private static String withoutGaps(String text) {
        StringBuilder words = new StringBuilder(text);
        Placeholders.in(text).forEach(gap -> words.replace(gap.start(), gap.end(), " ".repeat(gap.length())));
        return words.toString();
    }

    /** One line in capitals may be a cry; where there are more, they part the letter. */
    private static String withoutLabels(String text) {
        String unlabelled =
                LABEL.matcher(TABLE_HEAD.matcher(text).replaceAll(" ")).replaceAll(" ");
        return HEADING.matcher(text).results().count() > 1
                ? HEADING.matcher(unlabelled).replaceAll(" ")
                : unlabelled;
    }

    /** A long word alone may be a label ("FRAGILE") or a brand; a short one that nobody abbreviates to is cried. */
    private static boolean shouts(String text, Set<String> names) {
        List<String> words = CAPITALS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !names.contains(word) && !ABBREVIATIONS.contains(word))
                .toList();
        return words.stream().anyMatch(SHOUTED::contains)
                || words.stream()
                                .filter(word -> word.length() > LONGEST_ABBREVIATION)
                                .count()
                        >= FEWEST_LONG;
    }

    /** Companies may write themselves in capitals. */
    private static Set<String> names(Evidence letter) {
        DraftLetter draft = letter.letter();
        String known = String.join(
                " ", List.of(draft.recipient().name(), draft.sender().name(), draft.subject(), draft.reference()));
        return CAPITALS.matcher(known.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }
}
