package app.redress.casefile.reply;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what a sentence says is done, or only thought of, denied, or yet to come. */
final class Mood {
    private static final Pattern IF =
            Plain.pattern("\\b(?:if|unless|in case|in the event|should (?:you|we|it|there|any)"
                    + "|provided(?: that)?|whether|subject to|were (?:we|you) to)\\b");
    /** "To determine whether it is covered, please send us ..." asks all the same. */
    private static final Pattern CONDITION = Plain.pattern(
            "\\b(?:if|unless|in case|in the event|should (?:you|we|it|there|any)|provided(?: that)?|subject to|were (?:we|you) to)\\b");

    private static final Pattern NOT_BEFORE = Plain.pattern(
            "\\b(?:once|as soon as|until|when (?:we|the|it|they)|yet|at the moment"
                    + "|pending|while (?:we|i)(?:'re| are|'m| am)? (?:investigat|look|wait)\\w*|after (?:we|i) (?:have )?(?:receiv|review|hear|inspect)\\w*)\\b");
    private static final Pattern NOT_WITHOUT =
            Plain.pattern("\\b(?:without (?:the|your|a|any|these|supporting|this)|before)\\b");
    /** A condition that lies with the person takes nothing back: they need only say yes. */
    private static final Pattern YOURS = Plain.pattern("\\b(?:if|should|provided(?: that)?|once|as soon as|when)"
            + " (?:you(?:'re|'d| are| would| wish| want| choose| prefer| accept| agree| reply| decide| think| feel| find)?"
            + "(?: be)?(?: like| happy| content| to| willing)* ?(?:accept|agree|happy|content|like|prefer|choose|wish|want"
            + "|reply|say yes|confirm|with this|let (?:me|us) know|take)|this is acceptable|that(?:'s| is| would be)"
            + " (?:ok|okay|acceptable|alright|all right|agreeable|of interest)|acceptable|agreeable|so\\b)");

    private static final Pattern UNHAPPY = Plain.pattern(
            "\\b(?:if|should|where) (?:you|this|our|that)\\b[^.;]{0,30}"
                    + "\\b(?:un|dis|not |n't )\\w*[^.;]{0,25}(?:happy|satisf\\w+|agree|accept|content|pleased|resol\\w+)"
                    + "|\\b(?:if|should) you\\b[^.;]{0,20}(?:disagree|dissatisfied|unhappy|wish|want|choose|would like|still|remain|feel)");
    private static final Pattern NOT_JUST_BEFORE =
            Plain.pattern("(?:\\bnot|n't|\\bunable|\\bcannot|\\bcant|\\bnever|\\bno longer"
                    + "|\\bdeclin\\w+|\\brefus\\w+|\\bnor|\\bneither|\\bno|\\brequest(?:ed)?(?: for)?|\\basked? for|\\bclaim(?:ed|ing)? for"
                    + "|\\bseeking|\\bdemand\\w*)\\b[^.;,:]{0,45}$");
    private static final Pattern LATER = Plain.pattern(
            "(?:\\bwill|'ll|\\bhope to|\\baim to|\\buntil|\\bbefore|\\bawait\\w*"
                    + "|\\bwait(?:ing)? for|\\bsend (?:you|out)|\\bprovid\\w+|\\bnot|n't|\\bissue|\\breceiv\\w+|\\bwriting|\\bprepar\\w+"
                    + "|\\bexpect|\\bwithin|\\bto give you|\\bdraft\\w*|\\bget)\\b[^.;]{0,60}final (?:response|decision|reply|answer)"
                    + "|final (?:response|decision|reply|answer)[^.;]{0,30}(?:\\bwill\\b|'ll|by (?:the )?\\d|within|shortly|soon)");
    private static final Pattern LAST_WORD = Plain.pattern("final (?:response|decision|reply|answer)");
    private static final Pattern ISSUED = Plain.pattern(
            "\\b(?:this|it|letter|e-?mail)[^.;]{0,25} (?:is|as|constitutes|represents)"
                    + " (?!not\\b)[^.;]{0,25}final (?:response|decision|reply|answer)|(?<!to |will |can |able )issued (?:with |you )*(?:our|my|this|a) final");
    private static final Pattern NOT_FINAL = Plain.pattern("\\bnot\\b[^.;]{0,15} final\\b|n't[^.;]{0,15} final\\b");

    /** They ask about themselves, not about the complaint. */
    private static final Pattern SURVEY = Plain.pattern(
            "\\bhow (?:we|did we|i|did i) d(?:id|o)\\b|\\b(?:survey|questionnaire|rate (?:us|me|our|your experience))\\b");

    private static final Pattern PART_END = Plain.pattern("[.;!?] (?=\\p{L})|, (?:and|but|so) (?=\\p{L})");
    private static final Pattern CONTRAST = Plain.pattern(
            "\\b(?:but|however|although|though|while|whilst|nevertheless|nonetheless|instead|even so|despite|still|having said|gesture|goodwill|alternatively)\\b|;");

    private Mood() {}

    /** Whether a sentence that refuses takes back what it seems to give: it does, unless it turns round between. */
    static boolean takesBack(String sentence) {
        return !CONTRAST.matcher(sentence).find();
    }

    /** Whether {@code found} in {@code sentence} is no more than a thought. */
    static boolean isOnlyThought(ReplyKind kind, String sentence, MatchResult found) {
        return switch (kind) {
            case OFFER -> isConditional(part(sentence, found)) || isDenied(sentence, found);
            case REFUSAL ->
                isConditional(part(sentence, found))
                        || NOT_WITHOUT.matcher(part(sentence, found)).find();
            case DOCUMENTS -> isCondition(sentence, found);
            case QUESTION ->
                isCondition(sentence, found) || SURVEY.matcher(sentence).find();
            case FINAL -> isAhead(sentence, found);
            case HOLDING, ACKNOWLEDGEMENT -> false;
        };
    }

    /** Where a condition in it may reach: "you will get £20, and should you come again, the drinks are on us". */
    static String part(String sentence, MatchResult found) {
        int from = 0;
        Matcher end = PART_END.matcher(sentence);
        while (end.find()) {
            if (end.start() >= found.end()) {
                return sentence.substring(from, end.start());
            }
            if (end.end() <= found.start()) {
                from = end.end();
            }
        }
        return sentence.substring(from);
    }

    private static boolean isConditional(String sentence) {
        boolean condition =
                IF.matcher(sentence).find() || NOT_BEFORE.matcher(sentence).find();
        return condition && !YOURS.matcher(sentence).find();
    }

    private static boolean isDenied(String sentence, MatchResult found) {
        return NOT_JUST_BEFORE.matcher(sentence.substring(0, found.start())).find();
    }

    /** "If you have any more papers, please send them" asks for nothing; "please send them if you have them" does. */
    private static boolean isCondition(String sentence, MatchResult found) {
        String before = sentence.substring(0, found.start());
        return CONDITION.matcher(before).find()
                && !before.contains("possible")
                && !before.contains("do not")
                && !before.contains("don't");
    }

    private static boolean isAhead(String sentence, MatchResult found) {
        if (NOT_FINAL.matcher(sentence).find()) {
            return true;
        }
        if (LAST_WORD.matcher(found.group()).find()) {
            return LATER.matcher(sentence).find() && !ISSUED.matcher(sentence).find();
        }
        return IF.matcher(sentence).find() && !UNHAPPY.matcher(sentence).find();
    }
}
