package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a letter begins. Kind words are without number; what is not kind is business, a fault, a figure or blame, and those
 * can be told. Whatever else is said of the other side first of all is meant well.
 */
final class FirstSentence {
    private static final Lexicon FAULTS = Lexicon.named("problems");
    private static final Lexicon FEELINGS = Lexicon.named("emotions");
    private static final Lexicon INSULTS = Lexicon.named("insults");
    private static final Lexicon BLAME = Lexicon.named("accusations");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    private static final Lexicon APOLOGIES = Lexicon.named("apologies");
    private static final int EARLY = 40;

    private static final Set<Category> HOSTILE =
            EnumSet.of(Category.ACCUSATION, Category.INSULT, Category.PROFANITY, Category.THREAT);

    /** "There isn't a straighter roofer", "never did I wait more than one minute", "not a wrong one among them". */
    private static final Pattern DENIED_FAULT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:never|not|no|nor|without|hardly|nothing|nobody|rarely|seldom|isn't|wasn't|haven't|hasn't|hadn't|didn't|don't"
                    + "|wouldn't|couldn't|can't)(?: [\\p{L}'-]+){0,3}? (?:an? )?(?:\\p{L}+er(?= \\p{L}|[.,])|better|more|wait\\w*|wrong|late|fault\\w*|problems?|trouble|bother|worry|quarrel|fuss|complaints?|word|cross"
                    + "|hitch|miss\\w*|delay\\w*|mistakes?|lost|broken|poor|cold|bad|slow|rude|tip|dream|think|once|forget|forgotten|anywhere|anyone|anybody|regret\\w*)(?![\\p{L}])"
                    + "|(?<![\\p{L}])(?:would not|wouldn't|will not|won't|i'll not) (?:take|hear|dream|hesitate|swap|go|think|part|trade|change|leave|stop|let|accept|rest|give up|charge)(?![\\p{L}])|(?:till|until) (?:now|recently|this|last)|(?<!charged )(?<!billed )(?<!money )(?<!paid )(?<!card )(?<!account )(?<!it )twice|(?:when|after|if) (?:it's|it is|i'm|i am|we're|we are) late|(?:open|up|on|out|stay\\w*|work\\w*|ran|run) late|late (?:husband|wife|mother|father|mum|dad|brother|sister|aunt|uncle)|(?<!been |still |kept |left |me |us )waiting(?! (?:for|since))");

    private static final Pattern BUSINESS = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:writing (?:to|about|with|in|regarding|concerning)|write (?:to|about|with|in|regarding|concerning)|complain\\w*|refund\\w*|(?:i|we)(?:'d|'ve| have| had)? (?:\\w+ )?(?:bought"
                    + "|ordered|purchased|booked)|(?:not|never) happy|unhappy|sorry|apolog\\w+|bother|further to|following|with (?:regard"
                    + "|reference)|demand|want|this is (?:about|to|my|a)|(?:problem|issue|concern|dispute)s?|owes? (?:me|us)|owed|my name is|i refer|i regret|formal|contacting|regarding|concerning|it (?:is|has been) (?:now )?\\w+ (?:days|weeks|months)|(?:my|your|our) (?:\\p{L}+ )?(?:bill|statement|invoice|request|application|claim|appeal|parcel|refund|complaint|deposit)"
                    + "|(?:expected|hoped for) (?:more|better)|live at|rent|pay|paid|received?|please|had enough|account (?:is|was|number)|charged?|billed)(?![\\p{L}])|[!?]");
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d])(?!(?:19|20)\\d\\d\\b)\\d[\\d/-]*(?! (?:years?|times|months|summers|winters|seasons|of))");

    /** Nothing is about the two of them that does not speak of the other. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i:(?<![\\p{L}])(?:you|your|yours|ye|y['’]all|yourselves)(?![\\p{L}]))|(?<![\\p{L}])(?:Dr|Mr|Mrs|Ms|Miss|Coach|Nurse|Professor|Prof|Chef|Captain|Sister|Frau|Herr"
                    + "|Madame|Monsieur|Signora?|Se[nñ]ora?)\\.? \\p{Lu}\\p{L}+");

    /** Who begins with himself and never comes to them tells a tale of his own. */
    private static final Pattern OWN = Pattern.compile(
            "^(?i)(?:(?:when|since|as|for|in|on|at|last|this|after) [^,]{0,40}, )?(?:i|we|my|our|it|there|he|she|they)(?![\\p{L}])|^\\P{L}*$");

    /** What was done to the writer, whatever the voice: "You cut off my line", "You billed me the full month". */
    private static final Pattern DONE_TO_ME = Pattern.compile(
            "(?i)(?<![\\p{L}])you(?:['’]ve| have|['’]d| had)? (?:\\w+ )?(?:(?:cut|switched|turned|shut|signed|broke|called|knocked)(?: (?:me|us|my \\w+|our \\w+|the \\w+))? (?:off|down|away)"
                    + "|(?:cancell?ed|disconnected|closed|blocked|barred|froze|frozen|suspended|towed|clamped|impounded|withheld|locked|evicted|deleted|rejected|declined|denied|withdrew|refused|billed|fined|debited|overbooked|double-\\w+ed)"
                    + " (?:me|us|my|our)|charged (?:me|us|my (?:card|account))(?! (?:nothing|less|half|only|little|fair))|(?:kept|held) (?:(?:me|us) (?:waiting|out|on)|(?:my|our) (?:deposit|money|change|payment|bond))"
                    + "|(?:sent|sold|delivered|gave|given|fitted|booked|dropped|moved|put)(?: (?:me|us|my \\w+|our \\w+))? (?:the wrong|wrong|someone else's|somebody else's|out on)"
                    + "|took (?:[£$€]|\\w+ (?:payments?|months?|weeks?) (?:from|out)|(?:the |my |our )?(?:money|deposit|payments?)|my (?:car|bike|van) away)"
                    + "|left (?:me|us|my \\w+|our \\w+) (?:\\w+ )?(?:standing|stranded|sitting|waiting|without|with no|out|outside|on the|in the (?:cold|rain|dark)))(?![\\p{L}])");

    private final Evidence letter;
    private final String text;

    FirstSentence(Evidence letter) {
        this.letter = letter;
        text = letter.sentences().isEmpty() ? "" : letter.sentences().get(0).text();
    }

    /**
     * Whether it is neither kind nor unkind: it tells no day, sum or fault, and either announces that there is something to
     * tell, or what follows sets itself off against it.
     */
    boolean isNeutral() {
        return !isHostile() && !APOLOGIES.isIn(text) && !tellsCase() && (announces() || isSetOff());
    }

    /** "There is a matter that I need to raise with you." */
    boolean announces() {
        return Bridge.isIn(text) && !tellsCase() && !tellsFault();
    }

    private boolean isSetOff() {
        return !tellsFault()
                && letter.sentences().stream().skip(1).limit(1).anyMatch(next -> Bridge.opens(letter, next, EARLY));
    }

    private boolean tellsFault() {
        return FAULTS.isIn(DENIED_FAULT.matcher(text).replaceAll(" "));
    }

    private boolean tellsCase() {
        return letter.sentences().stream().limit(1).anyMatch(letter::tellsFact);
    }

    boolean isHostile() {
        return INSULTS.isIn(text)
                || BLAME.isIn(text)
                || Mockery.isIn(letter, text)
                || DONE_TO_ME.matcher(text).find()
                || isHeardHostile();
    }

    boolean isKindly() {
        String plain = DENIED_FAULT.matcher(text).replaceAll(" ");
        boolean aboutThem = !OWN.matcher(text).find()
                || OTHER.matcher(text).find()
                || WarmOpening.isAboutThem(letter, text)
                || PRAISE.isIn(WarmOpening.sincere(text));
        return aboutThem && !isBusiness(plain) && !isBlaming(plain);
    }

    private boolean isBusiness(String plain) {
        return BUSINESS.matcher(WarmOpening.withoutReturning(plain)).find()
                || FIGURE.matcher(plain).find()
                || letter.letterDay().datesIn(plain).findAny().isPresent()
                || !Amount.in(plain).isEmpty();
    }

    private boolean isBlaming(String plain) {
        boolean praised = PRAISE.isIn(text) || WARMTH.isIn(text);
        return INSULTS.isIn(text)
                || BLAME.isIn(text)
                || (!praised && DONE_TO_ME.matcher(text).find())
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
