package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * K06: the letter says when it was bought, booked or agreed. The place is where the letter goes. A day that is neither
 * of a talk nor of a fault is the day of a dealing, in whatever words.
 */
final class PurchaseDate extends CatalogueCheck {
    private static final Lexicon DEALING = Lexicon.named("dealings");
    private static final Lexicon FAULTS = Lexicon.named("problems");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile(
            "(?<!\\d )(?<![\\p{L}])(?:(?:in|since|of|on|from|early|late|mid-?|last|for) )?(?:January|February|March|April|May"
                    + "|June|July|August"
                    + "|September|October|November|December)(?: (?:19|20)\\d\\d)?(?![\\p{L}]| ?\\d)|(?:since|in|from"
                    + "|of) (?:19|20)\\d\\d"
                    + "|(?i)(?:last|this|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)");

    private static final Pattern CLAUSE = Pattern.compile(
            "[;:–(]|, (?!\\d)|(?i) (?:because|although|though|that|which|when|whereupon|but)(?= )| and (?=(?i:i|we|he|she|they|your|the) )");
    private static final Pattern BOUGHT =
            Pattern.compile("(?i)(?<![\\p{L}])(?:i|we|my \\w+)(?:'d|'ve)? (?:\\w+ ){0,2}?(?:bought|ordered|booked"
                    + "|purchased|signed|rented|hired|joined|subscribed|took out|engaged|moved in)(?![\\p{L}])");

    private static final Pattern LATER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we)(?:'d|'ve| had| have)? (?:\\w+ )?(?:cancell?ed|quit|gave notice|ended|opened (?:the|it|my|them)(?! (?:\\w+ )?(?:account|policy|plan))|unpacked|unwrapped|paused|suspended|skipped|froze|stopped|counted|noticed|discovered|checked|(?:went|came|called|dropped|stopped|drove|walked) (?:back|in|over|round|by)|saw|cop(?:y|ies) of [^.]*(?:letter|e-?mail)s?)"
                    + "|(?:it|this|that|they)(?: first)? (?:did so|happened|began|started)"
                    + "|(?:was|were|is|are|being|been|still|kept being) (?:\\w+ )?(?:taken|charged|debited|billed|withdrawn|deducted|cancell?ed|closed|ended))(?![\\p{L}])");
    private static final Pattern BARGAIN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:bought|order(?:ed)?|book(?:ed|ing)?|purchase[ds]?|paid|signed|agree[ds]?|agreement|contract|joined|join|enroll?ed|subscri\\w+|hired|rent(?:ed)?|lease[ds]?|engaged|placed|renew\\w*|applied|applying|registered|took out|reserv\\w+|moved in(?:to)?|stay(?:ed)?|flight|flew|travell?ed|delivered|arrived|fitted|installed|receipt|invoice|since)(?![\\p{L}])");

    private static final Pattern BOUGHT_ONCE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:i|we|my \\w+)(?:'d| had)?(?: (?!have|has|always|often|usually)\\w+)?? (?:bought|ordered|booked"
                    + "|purchased|signed|hired|joined|took out|engaged)(?! (?:from|with) you (?:for|since|many|before|often))(?![\\p{L}])");

    private static final Pattern CHARGED =
            Pattern.compile("(?i)(?<![\\p{L}])(?:charge[ds]?|statement|debited|card)(?![\\p{L}])");

    /** "There that day": on the day told before. */
    private static final Pattern THEN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:that|the same|the next|this) (?:day|morning|afternoon|evening|night|week|month|time|visit)|then|when|yesterday|today|last (?:week|month|year|spring|summer|autumn|fall|winter)|\\w+ (?:years?|months?|weeks?|days?) (?:ago|before|earlier))(?![\\p{L}])");

    /** Who has been with them for years need not say since which day. */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:years|since (?:i|we|my|our) (?:was|were|had|left|moved|\\w+ed))(?![\\p{L}])");

    /** Nobody buys from them. */
    private static final Pattern PUBLIC = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:council|city of|county|borough|department"
                    + " of|ministry|agency|revenue|hmrc|dvla|nhs|hospital trust|police|passport office|tax office)(?![\\p{L}])");

    /** The same in a line of its own below a role; counties are places, too. */
    private static final Pattern PUBLIC_BODY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:council|^city of|^department of|ministry|nhs|hospital trust)(?![\\p{L}])");

    /** Who has asked for something there, and paid for it, did so on some day. */
    private static final Pattern APPLIED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:i|we)(?:'ve| have)? (?:\\w+ )?(?:applied|registered|paid|booked|renewed"
                    + "|enrolled|signed up|subscribed|hired|rented)(?![\\p{L}])");

    PurchaseDate() {
        super("K06", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (isPublic(letter) && !APPLIED.matcher(letter.ownProse()).find()) {
            return Verdict.has().because("public");
        }
        Contacts contacts = new Contacts(letter);
        boolean lasting = LASTING.matcher(letter.ownProse()).find();
        // A day on which it ended, or was only looked at, is the day of no bargain.
        List<Sentence> sentences = letter.sentences();
        boolean dated = IntStream.range(0, sentences.size())
                .filter(i -> isDated(letter, sentences.get(i)))
                .filter(i -> !contacts.isContact(i) && (lasting || !isLater(sentences.get(i))))
                .anyMatch(i -> DEALING.isIn(sentences.get(i).text())
                        || !(FAULTS.isIn(sentences.get(i).text()) || letter.tellsFault(sentences.get(i))));
        if (isToldUndated(letter)) {
            return Verdict.lacks();
        }
        boolean told = sentences.stream().anyMatch(sentence -> isBoughtInClause(letter, sentence));
        // A day in the subject is the day the letter speaks of.
        String subject = letter.letter().subject();
        boolean above = letter.letterDay().datesIn(subject).findAny().isPresent()
                || MONTH_OR_YEAR.matcher(subject).find();
        return Verdict.of(dated || told || (above && DEALING.isIn(letter.ownProse())));
    }

    /** Whether it goes to somebody from whom nobody buys. */
    static boolean isPublic(Evidence letter) {
        var recipient = letter.letter().recipient();
        return PUBLIC.matcher(recipient.name()).find()
                || recipient.address().stream()
                        .anyMatch(line -> PUBLIC_BODY.matcher(line).find());
    }

    /** The bargain itself is told, without its day, and no dated sentence is about one. */
    private static boolean isToldUndated(Evidence letter) {
        return letter.sentences().stream()
                        .anyMatch(
                                sentence -> BOUGHT_ONCE.matcher(sentence.text()).find()
                                        && !THEN.matcher(sentence.text()).find()
                                        && letter.paragraph(sentence.paragraph()).stream()
                                                .noneMatch(beside -> isDated(letter, beside)))
                && letter.sentences().stream()
                        .filter(sentence -> isDated(letter, sentence))
                        .noneMatch(sentence -> BARGAIN.matcher(sentence.text()).find()
                                || CHARGED.matcher(sentence.text()).find()
                                || LASTING.matcher(sentence.text()).find());
    }

    private static boolean isLater(Sentence sentence) {
        return LATER.matcher(sentence.text()).find()
                && !BARGAIN.matcher(sentence.text()).find();
    }

    private static boolean isDated(Evidence letter, Sentence sentence) {
        return letter.eventDates().stream().anyMatch(date -> sentence.range().contains(date.range()))
                || MONTH_OR_YEAR.matcher(sentence.text()).find();
    }

    /** A sentence that also tells of a talk may hold the day of the purchase in a clause of its own. */
    private static boolean isBoughtInClause(Evidence letter, Sentence sentence) {
        return Stream.of(CLAUSE.split(sentence.text(), -1))
                .anyMatch(clause -> BOUGHT.matcher(clause).find()
                        && letter.letterDay().datesIn(clause).findAny().isPresent());
    }
}
