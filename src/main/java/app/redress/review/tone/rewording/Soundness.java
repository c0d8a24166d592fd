package app.redress.review.tone.rewording;

import app.redress.review.Substance;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what is left after surgery is still made of whole sentences: a verb in each, and nothing left dangling. */
public final class Soundness {
    private static final Pattern DANGLING = Pattern.compile(
            "(?i)---|\\*\\*|(?:\\b(?:is|are|was|were|(?<!\\d ?)am|be|been|being|a(?![.]m[.])|an|the|your|my|our|their|such|very|so|utterly|simply|absolute|more"
                    + "|most|of|with|for|from|by|about|and|or|but|these|than|because|if|will|would|should|who|which|why|even)|'s|'re|'m|#)\\s*[.,;?]"
                    + "|\\b(?:a|an|the|your|my|our|their|its)\\s+(?:is|are|was|were|has|have|had|with|of|in|on|to|and|or|for|at|by|about|twice"
                    + "|because|that|which|who|when|will|would|keeps?)\\b"
                    + "|\\b(?:such|these|very) (?:from|of|in|with|to|is|at)\\b|\\bnot acceptable (?!to\\b|and\\b|that\\b|at\\b|in\\b|for\\b|when\\b|how\\b)\\w"
                    + "|\\bof (?:to|and|in|is)\\b|\\b(?:not|very) (?:very|not)\\b|^(?:is|are) wrong|\\b(?:absolutely|completely|utterly|totally|so|such) very\\b|\\bwhat the (?:is|are)\\b|\\b(?!xx)(\\w+) \\1\\b(?<!that that)(?<!had had)|\\b(?:will|would|can) (?:and|or)\\b|^(?:you|this|why|it)[.?]?$"
                    // what a swear word leaves behind when it was the verb or the noun
                    + "|\\b(?:do ?n'?t|does ?n'?t|did ?n'?t|not) (?:me|us|him|them)\\b|\\b(?:for|of|with|by|and) (?:up|off|away) (?:my|our|the|your|his|her|their)\\b"
                    + "|\\b(?:your|my|our|their) (?:together|up|me|us|gonna|i|we|you)\\b|\\bthe (?:gonna|me|us|you|i|we)\\b|#(?!\\w)"
                    + "|\\bnothing but (?:artists|people)\\b|\\b(?:you|they|these|those) are (?:all )?(?:an? |the )?people[.,;]|\\b(?:dealing|dealt) with (?:people|someone)[.,;]"
                    + "|\\b(?:is|are|was|were|am|been) \\w+ly[.]|^(?!(?:why|how|what|when|where|who|never)\\b)\\w+ (?:have|has|had|do|did) I\\b"
                    + "|\\b(?:do|does|did) what (?:i|we) (?:was|were)\\b|\\b(?:is|was) a (?:man|woman|person|people)[.,;]"
                    + "|\\b(they|he|she|you|we|i) (?:do|did|does|am|are|is|was|were) \\2\\b"
                    + "|\\b\\p{L}\\.\\p{Ll}{2}|(?:^|, )to (?:me|us)\\b"
                    + "|\\b(?:and|but|or|so) (?:i|you|we|they|he|she|it)[.,;?]"
                    + "|\\bsure (?:that )?(?:you|they|he|she|it)[.,]|\\bwhat is wrong with (?:you|them|him|her|these)\\b"
                    + "|\\ban? (?:complete|total|utter|absolute|real|right|proper)[,.;]|, (?:someone|people|person)[,.]"
                    + "|\\b(?:had|have|has|was|were|is|are),|(?:^|[.,;] )'(?:m|re|s|ve|ll)\\b"
                    + "|\\bas (?:set|throw|have|ask|talk|give)\\b(?<=might as \\w{3,5})|\\b(?:how|with|by) that people\\b|^Offering\\b|\\bwith to\\b|^I, "
                    // what cannot be called disappointing in one breath
                    + "|\\bvery disappointing (?:\\w+ ){1,3}(?:i've|i have|i had|ever|beware|please|they|don't|do not|period)\\b"
                    // what a word of praise or scorn leaves behind when it was all that was said
                    + "|\\b(?:getting|becoming|become|becomes|seems?|seemed|sounds?|looks) ?(?:[.,;?!]|$)|, (?:or|and) (?:bad|worse|otherwise)\\b"
                    + "|\\bfairly, (?:which|who)\\b|\\b(?!(?:it|that|what|he|she|there|here|who|where|how|let|this)\\b)\\w+ ?'s (?:and|or|i|we|you)\\b|\\b(?:is|are|was|were) (?:complete|total|utter|absolute|pure|sheer)[.,;]|^(?:me|us|him|them) \\p{L}|^(?:never|also|even|then) \\p{L}+(?:ed|id|ent|ook|ost|ot|ave|ame|ade|old)\\b|^(?:you|they|we|i|(?-i:\\p{Lu})\\w+(?<!ing|Used|Back|Next|Not|How|What|When|Where|Who|Due|Prior|Up|Close|Here|As|Just|Able)) to\\b|, right[.?!]?$"
                    + "|\\bck\\b|^\\*|\\b(?:is|am) people\\b|\\b(?:you|they|are|by|with|protect\\w*) artists?\\b"
                    + "|\\b(?:me|us|them|him|her|it) (?:doing|being|having)[.]|\\b(?:was|am|is|were|are) (?:enough to|for a long time)\\b|&\\s*[.]"
                    + "|\\bbeen being\\b|\\bkind of \\w+s is\\b|\\bdealt with this for \\d|^(?!what|how|why|when|where|who|so|and|but|then|or)\\w+ \\w+ do you\\b"
                    // a question that mocks is no request
                    + "|^(?:please )?keep up the work|^please (?:like|love|want|care|mind|know|pay up|call (?:that|this|it|yourself|yourselves))\\b"
                    // what was refused, stolen, let happen or done has gone
                    + "|\\b(?:refus(?:e[sd]?|ing)|fail(?:s|ed|ing)?|declin(?:es?|ed|ing)|continu(?:es?|ed|ing)) to[.,;?!]|^what [^?]*\\bdoing[.]$"
                    + "|\\ban? (?:\\w+ )?(?:the|an?|my|your|our)\\b|\\bfeel (?:like|that) \\W?\\d[\\d.,]* (?:\\w+ )?from\\b|\\blet (?:the|my|your|our) \\w+[.]"
                    // a question that was only its tag, and an exclamation that was only its beginning
                    + "|, (?:is|are|was|were|do|does|did|has|have|wo|ca)n['\u2019]t (?:it|you|they|he|she|we|i)[.]$|, well[.]$"
                    + "|\\b(?:you|he|she|they)(?:['\u2019](?:re|s)| are| is| was| were) (?:an? )?(?:person|people)\\b"
                    // two of a list
                    + "|(?i:that|this|it) (?:is|was) \\w+, \\w+[.]$"
                    // a name that stood for no particular person
                    + "|\\b(?:than|with|by|just|or) (?:someone|a person)[.,;?]|\\bmore of an? (?:person|people)\\b|\\b(?:whole|entire)\\s*[.,;?]|^(?:i|we)(?: have|['\u2019]ve) ever\\b"
                    // a verb without its auxiliary, a judgement without what it was passed on
                    + "|(?:['\u2019]ll|\\b(?:will|would|can|could|must|should)) (?:for|of|in|at|with|to|from|on)\\b|\\bit(?:['\u2019]s| is| was) that it\\b"
                    + "|\\bnot correct (?:through|just|so|like)\\b|\\b(?:you|he|she|they|i|we) this\\b|\\bnot able to help (?:or|nor)\\b|\\bstop not\\b"
                    // what was proposed in mockery
                    + "|^(?:you|they) (?:could|might) (?:(?:just|always|even) )?(?!just|always|even|have)\\p{L}"
                    + "|n['\u2019]t (?:is|are|was|were|has|had)\\b|(?:\\bam|['\u2019]m) (?:right )?now[.]|\\b(?!again\\b)\\w+ and again[.]|\\bnever (?:experienced|seen|known|met|received)[.]|^(?:i|we) find (?:this|that|it)[.]|\\b(?:becoming|getting|is|was|are|were) a (?:little|bit)[.]$"
                    // a wish with nothing wished
                    + "|\\b(?:hope|wish|trust) (?:that )?(?:you|they|he|she|it|everyone)(?: all)?\\s*[.,;?!]");
    /** "Please tell me where my parcel is." */
    private static final Pattern INDIRECT = Pattern.compile(
            "(?i)\\b(?:tell me|explain|know|say|confirm) (?:where|what|who|how|when)\\b[^.,;?!]+ (?:is|are|was|were)\\s*[.,;]$");

    private static final Pattern HEADLESS = Pattern.compile(
            "(?i)(?:on|for|of|at|with|to|by) |(?!however|sadly|please|yes|no|also|today|then|still|again|now|unfortunately|so|instead|after)\\p{L}+,");
    private static final Set<String> OPENINGS = Set.of("please", "let");
    static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");
    private static final Set<String> SAYING_HOW = Set.of("still", "again", "only", "without");
    private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "they", "he", "she", "it", "who");
    private static final int SHORTEST = 3;

    /** In words: with fewer, what had no verb before says nothing any more. */
    private static final int LONG_ENOUGH = 5;

    private static final double MOST_OF_IT = 0.5;

    private Soundness() {}

    /** Whether {@code after} is as whole as {@code before}, which may have been a few words without a verb itself. */
    public static boolean kept(Passage before, Passage after) {
        if (before.text().equalsIgnoreCase(after.text())) {
            return true;
        }
        return !lostItsHead(before.text(), after.text())
                && !dangles(before.text(), after.text())
                && !Remnant.of(before, after)
                && (isWhole(after) || isAsWhole(before, after));
    }

    /** "Congratulations on inventing it" less its first word, and "Great flight, but late" less its first. */
    private static boolean lostItsHead(String before, String after) {
        Matcher head = HEADLESS.matcher(after);
        return head.lookingAt()
                && !before.toLowerCase(Locale.ROOT).startsWith(head.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isAsWhole(Passage before, Passage after) {
        return !isWhole(before)
                && letters(after) >= Math.max(LONG_ENOUGH, letters(before) * MOST_OF_IT)
                && (saysHow(after) || !saysHow(before));
    }

    /** "Service from start to finish", less what it was: a few words without a verb say something by how it was. */
    private static boolean saysHow(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(word -> word.is(SAYING_HOW)
                        || word.is(Seam.DENYING)
                        || (word.tagged("JJ") && !word.tagged("NN"))
                        || word.tagged("CD")
                        || isFinite(word)
                        || Substance.isHeat(word.lower()));
    }

    /** Whether something hangs loose in {@code after} that did not so in {@code before}. */
    private static boolean dangles(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        return DANGLING.matcher(after)
                .results()
                .filter(loose ->
                        !INDIRECT.matcher(after.substring(0, loose.end())).find())
                .anyMatch(loose -> !stood(loose.group().toLowerCase(Locale.ROOT), loose.start() == 0, first));
    }

    /** Whether {@code loose} stood in {@code before}, too; what hangs loose at the beginning, at its beginning. */
    private static boolean stood(String loose, boolean begins, String before) {
        return begins ? before.startsWith(loose) : containsWhole(before, loose) || standsBeforeAMark(loose, before);
    }

    /** "Company's I" does not stand in "company's incompetence". */
    private static boolean containsWhole(String before, String loose) {
        return Pattern.compile(Pattern.quote(loose) + "(?!(?<=\\p{L})\\p{L})")
                .matcher(before)
                .find();
    }

    /** "All you are paid for, you spineless lot", less its end: what is last now stood at the end of its clause before. */
    private static boolean standsBeforeAMark(String loose, String before) {
        String words = loose.replaceFirst("\\s*[.]$", "");
        return words.length() < loose.length() && before.contains(words + ",");
    }

    private static boolean isWhole(Passage passage) {
        return passage.sentences().stream().allMatch(Soundness::isWhole);
    }

    private static long letters(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(Word::isLetters)
                .count();
    }

    private static boolean isWhole(Sentence sentence) {
        if (isShortAnswer(sentence.words())) {
            return true;
        }
        long words = sentence.words().stream().filter(Word::isLetters).count();
        boolean asks = !sentence.words().isEmpty() && sentence.words().get(0).is(OPENINGS);
        return words >= SHORTEST && !lacksItsSubject(sentence.words()) && (asks || hasVerb(sentence.words()));
    }

    /** "Nobody has.": said of what the sentence before tells. */
    private static boolean isShortAnswer(List<Word> words) {
        List<Word> letters = words.stream().filter(Word::isLetters).toList();
        return letters.size() == 2
                && letters.get(0).is(NOBODY)
                && letters.get(1).hasLemma(AUXILIARIES);
    }

    /** "Said that he would call." */
    private static boolean lacksItsSubject(List<Word> words) {
        if (words.size() < 2 || !words.get(0).tagged("VBD")) {
            return false;
        }
        Word next = words.get(1);
        boolean object = next.tags().contains("PRP");
        boolean noun = Seam.isAny(words.get(0), "NN") || Seam.isAny(next, "NN", "VB");
        return object || !noun;
    }

    private static boolean hasVerb(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            if (isFinite(words.get(at))
                    || (at + 1 < words.size() && takesAnObject(words.get(at), words.get(at + 1)))
                    || (words.get(at - 1).is(SUBJECTS) && words.get(at).tagged("VB"))) {
                return true;
            }
        }
        return false;
    }

    /** "claims" is a verb before "the", "my" or a number. */
    private static boolean takesAnObject(Word word, Word next) {
        boolean object = next.tagged("DT") || next.tagged("PRP") || next.text().matches("\\W?\\d.*|[\u00A3$\u20AC]");
        return word.tagged("VBZ") && object;
    }

    static boolean isFinite(Word word) {
        boolean sure = word.tagged("VBD") || word.tagged("MD") || word.hasLemma(AUXILIARIES);
        return sure || (word.tagged("VBZ") && !word.tagged("NNS")) || (word.tagged("VBP") && !word.tagged("NN"));
    }
}
