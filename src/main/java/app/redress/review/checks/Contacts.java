package app.redress.review.checks;

import app.redress.letter.Placeholders;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a letter tells that the two sides have talked, and whether it says on which day. */
final class Contacts {
    private static final Lexicon WRITER = Lexicon.named("contacts");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    static final String SAYING =
            "(?:keeps? (?:on )?(?:telling|saying|promising|putting|fobbing)|said|says|told|tells|promised|claimed|assured|refused|hung up|laughed|shouted"
                    + "|rolled (?:his|her|their)|admitted|agreed|thought|insisted|replied|answered|explained|informed|advised"
                    + "|suggested|swore|apologi[sz]ed|reckoned|confirmed|mentioned|offered|denied|stated|warned|asked (?:me|us)|turned (?:me|us) away"
                    + "|(?:rang|phoned|wrote to|e-?mailed|texted|called) (?:me|us))";
    static final String HOW = "(?:then |just |even |also |only |simply |had |has |have |later |again |all )*";
    private static final String DAY_OR_MONTH =
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept|Oct|Nov|Dec";
    private static final Pattern TOLD = Pattern.compile("(?i)(?<![\\p{L}])(?:i|we)(?: was| were|'ve been| have been"
            + "| had been| got) (?:\\w+ ){0,2}?(?:told|promised|assured|informed|advised|given to understand|fobbed off"
            + "|passed (?:on|from|around|to))(?![\\p{L}])");

    private static final Pattern NAMED_OR_SHE = Pattern.compile(
            "(?<![\\p{L}])(?:[Hh]e|[Ss]he|(?<!(?:[Yy]our|[Tt]he|[Mm]y|'s|s') )\\p{Lu}\\p{Ll}+) " + HOW + "(?:" + SAYING
                    + "|(?:called|rang|phoned|telephoned|e-?mailed|wrote|texted|answered)(?: back)?(?= (?:on|back|to|me|us|again|you|in)|[.,])|spoke (?:to|with))"
                    + "(?: (?:me|us))?(?![\\p{L}])");

    private static final Pattern SAME_DAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:last |this |on )(?:monday|tuesday"
                    + "|wednesday|thursday|friday|saturday|sunday)|yesterday|(?:the|that) same (?:day|evening|morning|afternoon)"
                    + "|that (?:day|evening|morning|afternoon|night)|(?:the )?(?:next|following) (?:day|morning|afternoon|evening)"
                    + "|a (?:day|week) later|(?:two|three|four|five) days later|at once|straight (?:away|back|round|over|up|in|to)|immediately|there and then"
                    + "|on the (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:about |around |nearly |just (?:after|before) |half past )?(?:\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m|\\d{1,2}[.:]\\d\\d|noon|midday|midnight|(?:\\w+|\\d{1,2}) o'clock)|(?:\\d{1,2}|an|one|two|three|ten|twenty|thirty|forty|a few|some|several) (?:minutes|hours?) (?:later|after|afterwards)|within the hour|(?:on|at|upon|before) (?:my |our )?(?:arrival|departure|collection|delivery|check-?(?:in|out))"
                    + "|(?:at )?(?:about|around|just (?:after|before)) \\d{1,2}(?:[.:]\\d\\d)?(?! (?:days?|weeks?|months?|years?|minutes?|hours?|times?|per|of|people))"
                    + "|on the spot|that is when|at the time|(?:in|during|at) the (?:interval|intermission|break)|on the (?:night|day))(?![\\p{L}])");

    private static final Pattern ON_THE_SPOT = Pattern.compile(
            "(?<![\\p{L}])(?:[Tt]he (?:[\\p{Ll}-]+ ){0,2}?(?:clerk|captain"
                    + "|pilot|driver|conductor|guard|nurse|doctor|waiter|waitress|porter|fitter|engineer|plumber|electrician"
                    + "|receptionist|cashier|steward\\w*|courier|mechanic|chef|host|manager|attendant|inspector|officer))"
                    + "(?: [\\p{Ll}-]+){0,5}? " + HOW + SAYING + "(?![\\p{L}])"
                    + "|(?i)(?<![\\p{L}])(?:before|when|as|while|after|until) the [\\p{L}-]+ (?:came|arrived|left|opened|closed|ended|began|started|landed|stopped)(?![\\p{L}])"
                    + "|(?i)(?<![\\p{L}])(?:before|when|as|while|after|until) (?:i|we) (?:was |were )?(?:\\p{L}+ed|left|leaving|went"
                    + "|came|paid|got)(?![\\p{L}])"
                    + "|(?i)(?<![\\p{L}])before leaving the (?:hall|shop|store|airport|hotel|station|site|room|ship|train|restaurant)(?![\\p{L}])"
                    + "|(?i)(?<![\\p{L}])(?:on|in|at) the (?:platform|counter|till|gate|reception|carousel|check-?in(?: desk)?|baggage desk)(?![\\p{L}])");

    /** He or she is whoever the sentence before has named. */
    private static final Pattern OF_HIM =
            Pattern.compile("(?:And |But |Then )?(?:He|She|[Hh]e|[Ss]he)(?![\\p{L}]).*", Pattern.DOTALL);

    /** Another talk than the one told of before, on a day of its own. */
    private static final Pattern AFRESH = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:had (?:once |already |before |earlier )?(?:told|promised|assured|said)|since(?: then)?|some(?:one|body) else|another (?:\\w+)"
                    + "|a different|several times|more than once|many times|again and again|repeatedly|later on|some time|a while|at some point|other \\w+)(?![\\p{L}])");

    private static final Pattern SOMEBODY = Pattern.compile(
            "^(?i)(?:and |but |then |also,? )*(?:some(?:one|body)|one of (?:your|the)|an? (?!week|day|month|few|couple|letter|message|reply|fortnight|further)\\w+"
                    + "|the (?:man|woman|lady|girl|lad|fellow|person|other \\w+)|they)(?: [\\p{L}'’-]+){0,6}? " + SAYING
                    + "(?![\\p{L}])");

    /** "Talked to Tina", "got a fellow named Ron", "Mr Lisle said". */
    private static final Pattern NAMED_TALK = Pattern.compile(
            "(?<![\\p{L}])(?:(?:spoke|talked|chatted|wrote|e-?mailed|complained) (?:to|with)|got|reached|named|called|met|asked|rang)"
                    + " (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?!" + DAY_OR_MONTH
                    + ")\\p{Lu}\\p{Ll}+|(?<![\\p{L}])(?!(?:He|She|They|It|You|We|Your|The|Somebody|Someone|Nobody|This|That)\\b)\\p{Lu}\\p{Ll}+ "
                    + SAYING + "(?![\\p{L}])");

    /** What was sent either way, and what was brought back. */
    private static final Pattern IN_TOUCH = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:spoke|spoken|talked|phoned|rang|telephoned|e-?mailed|texted|messaged|wrote|chatted|complained|queried|enquired|inquired|chased)|(?:an?|the|by|via|on|web|live|online) (?:\\w+ )?(?:chat|phone call|voicemail)|your (?:[\\p{L}-]+ )?(?:e-?mail|letter|call|message|chat|reply|answer|response|text)|(?:e-?mail|letter|call|message|reply|answer|response|text)s? (?:came |arrived )?(?:from|by|to) (?:you|your)"
                    + "|(?:i|we) (?:\\w+ )?(?:complained|claimed|reported|applied|appealed)|(?:i|we) (?:\\w+ )?(?:brought|took(?! (?:out|up|on|an?) )|carried|returned|drove|walked|showed) (?:\\p{L}+ ){0,4}?(?:back|again|in|to|round|over))(?![\\p{L}])");

    /** "Rang twice.", "Got on to your call centre": who did it goes without saying. */
    private static final Pattern UNSAID_I = Pattern.compile(
            "(?i)(?:rang|phoned|telephoned|e-?mailed|texted|messaged|complained|got (?:on to|onto|through to)|spoke (?:to|with)|wrote (?:to|twice|again))(?![\\p{L}])");

    private static final Pattern HE =
            Pattern.compile("(?:He|She|They|It|His|Her|Their|The)(?![\\p{L}]).*", Pattern.DOTALL);

    private final Evidence letter;
    private final List<Sentence> sentences;

    Contacts(Evidence letter) {
        this.letter = letter;
        sentences = letter.sentences();
    }

    boolean isContact(int sentence) {
        return !isKindBeforeFault(sentence)
                && isTalk(sentence, NoTalk.without(sentences.get(sentence).text()));
    }

    private boolean isTalk(int sentence, String text) {
        return WRITER.isIn(text)
                || UNSAID_I.matcher(text).lookingAt()
                || isUnnamed(sentence)
                || NAMED_OR_SHE.matcher(Speaker.withoutPapers(text)).find();
    }

    /** Whether somebody is told of in it who could be anybody. */
    boolean isUnnamed(int sentence) {
        String text = sentences.get(sentence).text();
        return !isKindBeforeFault(sentence)
                && (Speaker.isUnnamed(text) || TOLD.matcher(text).find());
    }

    /** "The man who sold it to me explained it so well": who is praised before anything went wrong, was not complained to. */
    private boolean isKindBeforeFault(int sentence) {
        String text = sentences.get(sentence).text();
        return !WRITER.isIn(text)
                && !TOLD.matcher(text).find()
                && (PRAISE.isIn(text)
                        || WARMTH.isIn(text)
                        || SentenceRole.WARM.isPlayed(letter.roles().likelihood(SentenceRole.WARM, sentence), false))
                && sentences.stream().limit(sentence + 1L).noneMatch(letter::tellsFault)
                && letter.turn()
                        .filter(sentences.subList(0, sentence)::contains)
                        .isEmpty();
    }

    /** Whether he is told by his role and the day; "someone" is no role, whatever the day. */
    boolean isKnownByRole(int sentence) {
        String text = sentences.get(sentence).text();
        return !Speaker.isNobodyKnown(text)
                && (isDated(sentence) || (Speaker.isDefinite(text) && isOnDayBefore(sentence)));
    }

    /** Whether a talk, a letter or a visit is told with its day. */
    boolean isToldWithDay(int sentence) {
        String text = sentences.get(sentence).text();
        return isDated(sentence)
                && (isContact(sentence) || IN_TOUCH.matcher(text).find());
    }

    private boolean isOnDayBefore(int sentence) {
        return IntStream.range(0, sentence)
                .filter(i ->
                        sentences.get(i).paragraph() == sentences.get(sentence).paragraph())
                .anyMatch(this::saysDay);
    }

    /**
     * Whether its day is told: in it, or beside it where the sentence beside tells of a talk as well. Whoever was on the
     * spot ("the clerk", "before we left") was there on the day told last.
     */
    boolean isDated(int sentence) {
        String text = sentences.get(sentence).text();
        return saysDay(sentence)
                || leansOn(sentence, sentence + 1)
                || leansOn(sentence, sentence - 1)
                || ((SAME_DAY.matcher(text).find() || ON_THE_SPOT.matcher(text).find()) && followsDay(sentence));
    }

    private boolean followsDay(int sentence) {
        return letter.letterDay().datesIn(letter.letter().subject()).findAny().isPresent()
                || IntStream.range(0, sentence).anyMatch(this::saysDay);
    }

    /** By way of others that tell of the same talk: "She said … She would ask …". */
    private boolean leansOn(int sentence, int other) {
        if (!isBeside(sentence, other)
                || isStranger(sentence, other)
                || AFRESH.matcher(sentences.get(sentence).text()).find()) {
            return false;
        }
        if (isContact(other) && saysDay(other)) {
            return true;
        }
        boolean on = HE.matcher(sentences.get(sentence).text()).matches() && (isContact(other) || isOfSomebody(other));
        return other < sentence
                && ((OF_HIM.matcher(sentences.get(sentence).text()).matches() && saysDay(other))
                        || (on && (saysDay(other) || leansOn(other, other - 1))));
    }

    /** "Somebody told me" is not the Tina named before, and so another talk. */
    private boolean isStranger(int sentence, int other) {
        return other < sentence
                && SOMEBODY.matcher(sentences.get(sentence).text()).find()
                && NAMED_TALK.matcher(sentences.get(other).text()).find();
    }

    private boolean isOfSomebody(int sentence) {
        return HE.matcher(sentences.get(sentence).text()).matches();
    }

    private boolean isBeside(int sentence, int other) {
        return other >= 0
                && other < sentences.size()
                && sentences.get(other).paragraph() == sentences.get(sentence).paragraph();
    }

    private boolean saysDay(int sentence) {
        Sentence told = sentences.get(sentence);
        return letter.eventDates().stream().anyMatch(date -> told.range().contains(date.range()))
                || Placeholders.in(told.text()).stream()
                        .anyMatch(gap -> gap.of(told.text()).contains("date"));
    }
}
