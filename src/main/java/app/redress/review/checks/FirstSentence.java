package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a letter begins, or one of the first sentences of it. Kind words are without number; what is not kind is business, a fault, a figure or blame, and those
 * can be told, and so can a sentence that tells no more than that there is business. Whatever else is said of the other
 * side first of all is meant well.
 */
final class FirstSentence {
    private static final Lexicon FAULTS = Lexicon.named("problems");
    private static final Lexicon FEELINGS = Lexicon.named("emotions");
    private static final Lexicon INSULTS = Lexicon.named("insults");
    private static final Lexicon BLAME = Lexicon.named("accusations");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    private static final Lexicon DENIED_FAULTS = Lexicon.named("denied-faults");
    private static final Lexicon MARKS = Lexicon.named("deeds-of-kindness");
    private static final Lexicon BUSINESS = Lexicon.named("business");
    private static final Lexicon DONE_TO_ME = Lexicon.named("done-to-me");

    private static final Set<Category> HOSTILE =
            EnumSet.of(Category.ACCUSATION, Category.INSULT, Category.PROFANITY, Category.THREAT);

    private static final Pattern OUTCRY = Pattern.compile("[!?]");
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d'’])(?!(?:19|20)\\d\\d\\b)\\d[\\d/-]*(?! (?:years?|times|months|summers|winters|seasons|of))");

    /** Nothing is about the two of them that does not speak of the other. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i:(?<![\\p{L}])(?:you|your|yours|ye|y['’]all|yourselves)(?![\\p{L}]))|(?<![\\p{L}])(?:Dr|Mr|Mrs|Ms|Miss|Coach|Nurse|Professor|Prof|Chef|Captain|Sister|Frau|Herr"
                    + "|Madame|Monsieur|Signora?|Se[nñ]ora?)\\.? \\p{Lu}\\p{L}+");

    /** Who begins with himself and never comes to them tells a tale of his own. */
    private static final Pattern OWN = Pattern.compile(
            "^(?i)(?:(?:when|since|as|for|in|on|at|last|this|after) [^,]{0,40}, )?(?:i|we|my|our|it|there|he|she|they)(?![\\p{L}])|^\\P{L}*$");

    /** "When our boiler died, …", "… while the roof leaked": when it was, and no doing of theirs. */
    private static final Pattern BAD_HOUR = Pattern.compile(
            "(?i)^(?:(?:even )?(?:when|while|after|before|through|in|during|since|all)|the (?:day|night|morning|evening|week|time|year|winter|summer))(?![\\p{L}])[^,;]*,"
                    + "|,? (?:when|while|after|through|before|during)(?![\\p{L}]) (?!.*(?<![\\p{L}])your(?![\\p{L}]))[^,;]*");

    private final Evidence letter;
    private final String text;

    FirstSentence(Evidence letter) {
        this(
                letter,
                letter.sentences().isEmpty() ? "" : letter.sentences().get(0).text());
    }

    FirstSentence(Evidence letter, String text) {
        this.letter = letter;
        this.text = text;
    }

    /** "There is a matter that I need to raise with you." */
    boolean announces() {
        return Bridge.isIn(text)
                && letter.sentences().stream().limit(1).noneMatch(letter::tellsFact)
                && !FAULTS.isIn(DENIED_FAULTS.without(text));
    }

    /** "We love the summer camp": what one is fond of need not be spoken to. */
    boolean isFond() {
        return WARMTH.isIn(WarmOpening.sincere(text)) && !isHeardHostile();
    }

    /** What they did in a bad hour, or in words that tell how much it was worth: "When the line went dead you came at once". */
    boolean isGrateful() {
        String plain = withoutBadHour(DENIED_FAULTS.without(text));
        boolean aboutThem =
                OTHER.matcher(plain).find() || (!OWN.matcher(plain).find() && WarmOpening.isAboutThem(letter, plain));
        return aboutThem
                && (MARKS.isIn(plain) || (PRAISE.isIn(WarmOpening.sincere(plain)) && !PlainOpening.isIn(plain)))
                && !BUSINESS.isIn(WarmOpening.withoutReturning(plain))
                && !OUTCRY.matcher(plain).find()
                && Amount.in(plain).isEmpty()
                && !FAULTS.isIn(plain)
                && !isBlaming(plain);
    }

    private static String withoutBadHour(String sentence) {
        return BAD_HOUR.matcher(sentence)
                .replaceAll(clause -> FAULTS.isIn(clause.group())
                                || FIGURE.matcher(clause.group()).find()
                        ? " "
                        : Matcher.quoteReplacement(clause.group()));
    }

    boolean isKindly() {
        String plain = DENIED_FAULTS.without(text);
        boolean aboutThem = !OWN.matcher(text).find()
                || OTHER.matcher(text).find()
                || WarmOpening.isAboutThem(letter, text)
                || PRAISE.isIn(WarmOpening.sincere(text));
        return aboutThem && !isBusiness(plain) && !isBlaming(plain) && !PlainOpening.isIn(text);
    }

    private boolean isBusiness(String plain) {
        return BUSINESS.isIn(WarmOpening.withoutReturning(plain))
                || OUTCRY.matcher(plain).find()
                || FIGURE.matcher(plain).find()
                || letter.letterDay().datesIn(plain).findAny().isPresent()
                || !Amount.in(plain).isEmpty();
    }

    private boolean isBlaming(String plain) {
        boolean praised = PRAISE.isIn(text) || WARMTH.isIn(text);
        return INSULTS.isIn(text)
                || BLAME.isIn(text)
                || (!praised && DONE_TO_ME.isIn(text))
                || (!praised && (FAULTS.isIn(plain) || FEELINGS.isIn(plain)))
                || isHeardHostile();
    }

    private boolean isHeardHostile() {
        return letter.circumstances().heard().stream()
                .anyMatch(heard -> heard.severity().atLeast(Severity.HOT)
                        && HOSTILE.contains(heard.category())
                        && text.contains(heard.text()));
    }
}
