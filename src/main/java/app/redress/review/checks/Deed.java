package app.redress.review.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is asked to do or to give. Deeds and things are without number, so they are told by what they are not:
 * whoever only wants to be heard or answered uses few words for it, and those are known.
 */
final class Deed {
    private static final Lexicon ATTENTION = Lexicon.named("attention");
    private static final String LIGHT =
            "(?:(?:also|just|now|then|therefore|so|simply|either|kindly|please|only|in future"
                    + "|first|second(?:ly)?|instead|maybe|perhaps|possibly|kindly|really|each|all|both|that|at least|once more|again),? )*";

    /** Where somebody is told to do it. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:please,? |(?<!who )(?<!he )(?<!she )(?<!they )(?<!you )(?<!very )kindly,? (?!\\p{L}+ed )|(?:could|would|can|will) (?:you|ye|yous|y'all),? |for (?:you|your [\\p{L}-]+|somebody|someone) to (?:come (?:back )?(?:and|to) )?|(?:you (?:to|should|now|could|might)|(?:trust|hope|sure|confident|expect) (?:that )?you will) "
                    + "|(?:ask|request|propose|suggest|insist|require|demand|urge)(?:s|ing)?(?: of you)? that (?:you|someone|somebody|your [\\p{L}-]+|an? (?:fitter|plumber|builder|engineer|man|driver|person|technician|mechanic)) "
                    + "|(?:be so (?:good|kind) as|have the (?:goodness|kindness)|call (?:up)?on you) to |wonder(?:ing|ed)?(?: if| whether)(?: maybe| perhaps)? (?:you|someone|somebody|your \\p{L}+) (?:could|can|might|would) "
                    + "|(?:ask|request|urge|invite|require)(?:ing)? (?!(?:only|just|simply|merely|not) )(?:[\\p{L}&.'’-]+ ){1,5}?(?:kindly |please |now )?(?<= )to |(?:possible|feasible|all right|okay|ok) (?:for you to |that you (?:could |can |might |would )?|to |if you )|(?:mind|be (?:able|willing|prepared) to|be so kind as to) |(?:settle|resolve|end|close|cure|mend)\\w* (?:this|it|the \\w+|things|that) by )"
                    + LIGHT);

    /** Where it is wanted. */
    private static final Pattern WANTED = Pattern.compile("(?i)(?<![\\p{L}])(?:(?:i|we)(?:'d| would| should|'m|'re| am"
            + "| are)? (?:\\w+ )?(?:want|need|require|like|ask for|asking for|request|requesting|claim|claiming|seek|seeking|after|solicit|chasing|pursuing|wish|prefer|expect(?= (?:an?|my|full|to) )|wish for"
            + "|settle for|take(?= (?:[A-Z]{0,3}[£$€]|\\d)))|(?:content|satisfied|happy) with|(?:look|looking) to you for|let (?:me|us) have|wish is(?: for| that)?"
            + "|(?:want|need|like|expect|ask|prefer) to (?:have|get|receive|see|be)|(?:ask|want|request) (?:that|is)|(?:want|need|ask(?:ing)? for|after|like|chasing|seeking|hoping for|looking for|requesting|claiming|proposing) is"
            + "|(?:could|can|may|might) (?:i|we) (?:please )?have) "
            + LIGHT);

    private static final Pattern OBJECT = Pattern.compile(
            "(?i)(?:an?|the|my|our|his|her|their|this|that|these|those|your|two|three|half|all|both|some(?:one|body)|another"
                    + "|\\p{L}+'s|\\d+|new|proper) \\p{L}.*|(?:\\p{L}+(?:'s)?|\\d+) \\p{L}{3,}.*",
            Pattern.DOTALL);
    private static final Pattern ACT = Pattern.compile("(?i)\\p{L}[\\p{L}'-]*(?: \\S+)+", Pattern.DOTALL);
    private static final String VAGUELY =
            "(?!(?:look|deal|dealt|handl|sort|resolv|treat|address|respect|hear|heard|help|listen|need|tak|consider|settl|notic|not(?:ed|iced)|said|told"
                    + "|made clear|kept in|aware|able|clear|possible|read|expect|requir|pleas|allow|mention|record)\\w*)";

    /** "Is to be put right at no charge", "needs to be replanted". */
    private static final Pattern OWED = Pattern.compile(
            "(?i)(?:(?<![\\p{L}])(?:(?:is|are|needs?|ought|has|have|want|wants) (?:now |still |urgently )?to be|(?:should|must) (?:now |please |simply |also )?be) "
                    + VAGUELY
                    + "(?:\\w+ly )?(?:\\p{L}+ed|\\p{L}+wn|put|sent|made|done|set|cut|built|given|taken|paid|brought"
                    + "|laid|rewritten|hung|redone|remade|lent|let|shut|kept|held|found)|(?<![\\p{L}])needs? (?!look|sort|deal|say|ask|think|wait)"
                    + "\\p{L}+ing)(?![\\p{L}])");

    /** "Something must be done" */
    private static final Pattern SOMETHING =
            Pattern.compile("(?i)(?<![\\p{L}])(?:something|anything|more|what)(?: \\p{L}+){0,4}? be(?![\\p{L}])");

    /** "Put my address on the list", "write to her": a bare verb and what it is done to. */
    private static final Pattern ORDERED = Pattern.compile(
            "(?i)(?!(?:i|we|you|he|she|it|they|the|an?|my|our|your|his|her|its|their|this|that|these|those|there"
                    + "|all|both|no|not|any|some|each|every|what|when|how|why|who|whether|if|as|because|but|and|or|so|since|after"
                    + "|before|for|from|to|by|with|without|in|on|at|of|about|was|were|came|went|got|gave|took|told|said|found|lost"
                    + "|saw|brought|met|made|left|sent|paid|rang|spoke|wrote|bought|\\p{L}{3,}(?:ed|ing|tion|ment))(?![\\p{L}]))"
                    + "\\p{L}{2,} (?:(?:me|us|him|her|it|them|my|our|his|their|the|an?|this|that|these|those|your|any|all|both|each|every"
                    + "|one|two|three|some\\w*|another|at|to|in|on|up|out|back|off|down|with|for|from)(?![\\p{L}])|[£$€]?\\d)");

    private Deed() {}

    /** Whether a point of a list tells somebody to do something definite. */
    static boolean isOrdered(String point) {
        return !isAttention(point) && ORDERED.matcher(point).lookingAt();
    }

    /** Whether a sentence that asks names what shall be done or given. */
    static boolean isNamed(String words) {
        return isNamed(TOLD, ACT, words) || isNamed(WANTED, OBJECT, words) || isOwed(words);
    }

    /** Whether a sentence says that something still has to be done. */
    static boolean isOwed(String sentence) {
        return OWED.matcher(sentence).find() && !SOMETHING.matcher(sentence).find();
    }

    /** Whether what stands under a heading names it. */
    static boolean isThing(String words) {
        return !isAttention(words) && ACT.matcher(words).lookingAt();
    }

    private static boolean isNamed(Pattern lead, Pattern deed, String words) {
        Matcher found = lead.matcher(words);
        // Cues may overlap: "what I am after is a working drawer".
        for (int from = 0; from <= words.length() && found.find(from); from = found.start() + 1) {
            // What is quoted is blank here.
            String rest = words.substring(found.end()).replaceAll("\\s+", " ");
            if (deed.matcher(rest).matches() && !isAttention(rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttention(String words) {
        return ATTENTION.first(words).filter(range -> range.start() == 0).isPresent();
    }
}
