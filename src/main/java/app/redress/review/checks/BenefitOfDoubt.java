package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** K19: it is taken for an honest mistake, and nobody is told why they did it. */
final class BenefitOfDoubt extends CatalogueCheck {
    private static final Lexicon GOODWILL = Lexicon.named("goodwill");
    private static final Lexicon MOTIVES = Lexicon.named("motives");
    private static final Lexicon GRAVE = Lexicon.named("grave");

    /** What somebody only supposes leaves room for another reason. */
    private static final Pattern SUPPOSING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:perhaps|maybe|possibly|presumably|probably(?! (?:my|our|me|us|never|you)(?![\\p{L}]))"
                    + "|(?:it )?(?:seems?|appears?|appeared|looks?|looked) (?:to|that|as|like|to have)"
                    + "|(?<!i )(?<!we )(?<!you )(?:may|might|could) (?:well |simply |just |perhaps |not |never |easily |only |also |all |very |possibly |of course )*(?:have|be)(?! (?:refunded|repaid|sent|able|best|better|good|easier|helpful|simpl\\w+|possible|settled|agreed))"
                    + "|(?:the|it|that|this|he|she|they|their|his|her)(?: [\\p{L}'-]+){0,4}? might (?:not |well |simply |just |easily )*\\p{L}{3,}|could not have known|fair enough|(?:sounds?|seems?|is|was|are|were) (?:only |quite |perfectly )?(?:fair|reasonable|understandable)|(?:i|we)(?:['’]d|['’]m|['’]ve| would| should| can)? (?:\\w+ )?(?:think|imagine|assume|suspect|suppose|gather|presume|take it)"
                    + "(?! (?:(?:i|we)\\b|you should|you owe|you must|this is un))"
                    + "|(?:i|we) (?:\\w+ )?(?:understand|see|appreciate|realise|realize|accept|know) (?!that[.;!])(?:why|how|that|there|it (?:is|was|must|may|can|takes|happens|gets))"
                    + "|(?:i|we)(?:'d| would| do| can only)? (?:\\w+ )?(?:dare say|daresay|guess|reckon|say it's|presume)"
                    + "|(?:i|we)(?:['’]d| would) (?:\\w+ )?(?:say|bet|wager)(?: that)?(?! (?:(?:you|your|i|we|no|it['’]s (?:not|un)|(?:it|that|this) (?:is|was) (?:not|un|poor|bad|wrong|very|rather|quite|dis|too|your|a (?:poor|bad|dis\\w+|shame)))|it again)(?![\\p{L}]))"
                    + "(?= (?:it|that|this|the|he|she|they|there|some\\w+|an?|one|nobody|my|our)(?![\\p{L}]))"
                    + "|(?<!will )(?<!would )(?<!not )(?<!be )(?:most|very|quite|as|more than) likely(?! (?:to|will|you)(?![\\p{L}]))|in all likelihood|ten to one|(?:the )?(?:chances|odds) are(?! (?:that )?you(?![\\p{L}]))|my (?:\\w+ )?(?:guess|bet|hunch|money)(?: \\w+)? (?:is|was|would be)"
                    + "|(?:i|we) (?:\\w+ )?(?:know|realise|realize|gather|understand|appreciate|see|accept|can see)(?: that)? (?:he|she|they|everyone|everybody|(?:your|the|ms|mr|mrs) [\\p{L}' ]{2,30}?)(?:'s|'re| is| are| has| have| had| was| were)(?! (?:\\w+ )?(?:wrong|lying|ignor\\w+|refus\\w+|my|our|not|never|to blame|at fault|responsible|the fault))"
                    + "|(?:i|we) (?:\\w+ )?(?:understand|appreciate|sympathi[sz]e)(?=[,.;]| because| and| but)"
                    + ")(?![\\p{L}])");

    private static final Pattern DENIAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:nobody|no one|none|nothing|not|never|without|hardly|nor"
                    + "|doubt|deny)(?: (?!because|but|and\\b)[\\p{L}'’-]+){0,6} $|n['’]t(?: (?!because|but|and\\b)[\\p{L}'’-]+){0,6} $");

    /** How such things go in general: "Stickers do swap", "Such a change is never easy", "A sensor can err on a slope". */
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:Sure |Of course,? |And |But |Then |Still,? |Well, )?(?:"
                    + "(?:[Ss]uch|[Aa]ny|[Ee]very|[Aa]n?)(?: [\\p{Ll}'-]+){1,5}? (?:is|can|could|may|might|must|will|(?!was|has|his|this|its|yours|hours|days|weeks|pounds|euros|dollars)[\\p{Ll}]{3,}s)"
                    + "|(?:[Ee]veryone|[Ee]verybody|[Aa]nyone|[Aa]nybody|[Pp]eople|[Nn]obody|[Nn]o one)(?: [\\p{Ll}'-]+){0,5}? (?:is|can|could|may|might|must|does|has|gets|knows|makes)"
                    + "|(?:(?!This|His|Its|As|Was|Is|Yes|Thanks|Copies|Photos|Receipts|Regards|Mornings|Evenings|Afternoons|Weekends|Weekdays|\\p{L}+days)\\p{Lu}\\p{Ll}+"
                    + "(?: (?!was|were|had|did|has|have)[\\p{Ll}-]+)?s (?:do|are|can|could|may|might|must|often|sometimes|easily|get|go|make|run|look|take|test|slip|swap|break|fail|wear|vary|change|move|cross|pile|come|need|have|differ|bring|cut)"
                    + "|\\p{Lu}\\p{Ll}+s (?:do|can|will) )"
                    + "|\\p{Lu}\\p{Ll}+ing(?:'s| is| can| takes)"
                    + ")(?! (?:attached|enclosed|included|fine|welcome|best|good for|with this|suit))(?![\\p{L}]).*)",
            Pattern.DOTALL);

    private static final Pattern HARD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:you|your|unacceptable|outrageous|disgrac\\w+|should|nobody (?:cares|listens|answers|helps))(?![\\p{L}])");

    private static final int FEWEST_WORDS = 4;
    private static final Pattern PARTIES = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:i|we|me|us|you|your|he|she|they|him|her|them|his|their|nobody|no one|nothing|somebody|someone"
                    + "|still|since|enclosed|attached|cop(?:y|ies)|never|unacceptable)(?![\\p{L}])");

    /** "You can't conjure drivers out of thin air, I do know that": what is granted to anybody is no reproach. */
    private static final Pattern GRANTED = Pattern.compile(
            "(?i)(?!.*(?<![\\p{L}])(?:me|my|us|our|mine)(?![\\p{L}]))(?:.*(?<![\\p{L}])(?:you|one|nobody|anybody|anyone|people) (?:can(?:not|['’]t| only)?|could(?:n['’]t| not)|do what you can)(?![\\p{L}])"
                    + ".*[,;–] (?:(?:i|we)(?: do| can| fully| quite| of course)? (?:know|see|grant|accept|realise|realize|understand|appreciate)(?: (?:that|it|as much|you|this|so much))?|of course|granted|fair enough)[.,;!]?"
                    + "|(?:i|we)(?: do| fully| quite| of course)? (?:know|see|grant|accept|realise|realize|understand|appreciate)(?: you)? (?:that )?(?:you|one|nobody) (?:can(?:not|['’]t| only)).*)",
            Pattern.DOTALL);

    /** Why it comes about again and again, though the reason names a fault: what is alike, what is easily done, what happens now and then. */
    private static final Pattern READILY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:it|that)(?: is|['’]s| was| would be| must be) (?:all too |only too |so |very |quite |really )?(?:easy|easily|natural|simple|no wonder|small wonder|tempting)(?: enough)? (?:for \\w+(?: \\w+)? )?to "
                    + "(?!fix|mend|repair|refund|repay|return|check|prove|solve|settle|correct|reach|verify|put|see (?!how|why)|use|order|book|cancel|deal|install|reply|answer|give|say|find|blame|ignore|fob)\\p{L}+"
                    + "|(?:almost|nearly|much|just|exactly|virtually) (?:the same|alike|identical) (?:names?|numbers?|colou?rs?|labels?|addresses|look|shape|size|button|code)"
                    + "|(?:names?|numbers?|labels?|addresses|codes?|buttons?|boxes|bags|keys) (?:are|look|sound) (?:\\w+ )?(?:alike|the same|similar|close|next to each other))(?![\\p{L}])");

    BenefitOfDoubt() {
        super("K19", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Optional<String> blamed = letter.circumstances()
                .heard(Severity.HOT, Category.ACCUSATION)
                .or(() -> letter.circumstances().heardWords(Severity.HOT, Category.INSULT))
                .filter(words -> letter.sentences().stream()
                        .noneMatch(sentence ->
                                isGranted(sentence) && sentence.text().contains(words)));
        if (letter.sentences().stream().anyMatch(sentence -> namesMotive(sentence.text())) || blamed.isPresent()) {
            return Verdict.lacks().because("motive");
        }
        // Nobody need take an injury or a fraud for a slip.
        if (GRAVE.isIn(letter.ownProse())) {
            return Verdict.has().because("grave");
        }
        return Verdict.of(
                letter.sentences().stream().anyMatch(sentence -> !sentence.asks() && GOODWILL.isIn(sentence.text()))
                        || supposes(letter)
                        || reflects(letter));
    }

    /** "Nobody did it on purpose" accuses nobody. */
    private static boolean namesMotive(String sentence) {
        return MOTIVES.first(sentence)
                .filter(motive ->
                        !DENIAL.matcher(sentence.substring(0, motive.start())).find())
                .isPresent();
    }

    private static boolean supposes(Evidence letter) {
        return letter.sentences().stream()
                .filter(sentence ->
                        letter.asks().stream().noneMatch(ask -> ask.sentence().equals(sentence)))
                .anyMatch(sentence -> SUPPOSING.matcher(sentence.text()).find()
                        || isGranted(sentence)
                        || isGeneral(letter, sentence)
                        || isReadilyDone(sentence));
    }

    private static boolean isGranted(Sentence sentence) {
        return GRANTED.matcher(sentence.text()).matches();
    }

    private static boolean isReadilyDone(Sentence sentence) {
        return sentence.paragraph() > 0
                && READILY.matcher(sentence.text()).find()
                && !HARD.matcher(sentence.text()).find();
    }

    /**
     * Between the last talk and what is asked stands why it may have come so, in whatever words; what the writer did, what
     * "you" did, another fault or a figure is none.
     */
    private static boolean reflects(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        Contacts contacts = new Contacts(letter);
        int asked = letter.remedies().stream()
                .mapToInt(ask -> sentences.indexOf(ask.sentence()))
                .min()
                .orElse(0);
        int told = IntStream.range(0, asked).filter(contacts::isContact).max().orElse(asked);
        return IntStream.range(told + 1, asked)
                .mapToObj(sentences::get)
                .anyMatch(sentence -> isReflection(letter, sentence));
    }

    private static boolean isReflection(Evidence letter, Sentence sentence) {
        String text = sentence.text();
        return !PARTIES.matcher(text).find()
                && !text.contains("?")
                && !letter.tellsFault(sentence)
                && text.chars().noneMatch(Character::isDigit)
                && text.split("\\s+", -1).length >= FEWEST_WORDS;
    }

    /** A truth in the middle of a tale excuses what is told; one that stands about the day and the sum tells more. */
    private static boolean isGeneral(Evidence letter, Sentence sentence) {
        String text = sentence.text();
        return sentence.paragraph() > 0
                && GENERAL.matcher(text).matches()
                && !HARD.matcher(text).find()
                && letter.letterDay().datesIn(text).findAny().isEmpty()
                && Amount.in(text).isEmpty();
    }
}
