package app.redress.review.tone.rewording;

import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is left of a sentence where too much was cut: it ends in mid-air, or hangs on what went. */
final class Remnant {
    /** What no sentence ends with, and what no calm turn of ours can stand beside, unless it stood so before. */
    private static final Pattern CUT_SHORT = Pattern.compile(
            "(?i)(?<!^nobody )\\b(?:has|have|had|do|does|did|to|flat-out|downright|outright|sheer|utter|extremely|incredibly|seemingly|rather|let alone|miserable|useless|pathetic|stupid|bloody|lying|greedy)\\s*(?=[.?!]|$)"
                    + "|\\b(?:this|that|it) (?:was|is) not able to help\\b|\\b(?:help|right|acceptable|correct|expected) who\\b"
                    + "|^(?:is|are|was|were|has|have)\\b(?!.*\\?)"
                    + "|^(?:if|when|since|as|because|although|while|unless)\\b[^,;.]*,\\s*(?:and|but|or)\\b"
                    + "|^(?:so )?much for\\b|^either\\b(?!.*\\bor\\b)|^(?:please )?let alone\\b|[\"\u201C]\\s*(?:[\"\u201D]|'')|(?<= )' '(?= )");

    private static final Set<String> DEGREES = Set.of("very", "most", "too", "quite");

    /** A clause that hangs on another, made a sentence. */
    private static final Pattern HANGING = Pattern.compile(
            "(?i)(?:what|how|whoever|whatever|which|like|the (?:day|moment|person|people|man|woman|lad|ones?) (?:you|i|we|they|he|she)\\b|as (?:he|she|they|i|we|you|it)\\b(?!.*,)|even though)\\b");

    /** "If the pipes burst", less what then. */
    private static final Pattern CONDITION = Pattern.compile("(?i)(?:if|unless|because(?! of)|although)\\b");

    /** "So that he could get it", less "so". */
    private static final Pattern PURPOSE = Pattern.compile("(?i)that (?:he|she|they|i|we|you|it)\\b");

    /** "So is your mother": it says again of somebody what was said before it, and is no longer. */
    private static final Pattern ECHO = Pattern.compile(
            "(?i)\\bso (?:is|are|was|were|do|does|did|has|have) (?:your|the|his|her|their|my|everyone|everybody|whoever|all)\\b");

    /** What went before it may be calm, and it is still a threat. */
    private static final Pattern THREATENING = Pattern.compile(
            "(?i)\\b(?:i|we)(?:['\u2019]ll| will|['\u2019]m going to| am going to|['\u2019]m| am)\\b[^.;]*\\b(?:your (?:name|face|picture|photo|boss)|(?:his|her|their) (?:name|face|picture|photo|boss)|every(?:one|body)|all over|out loud|reading your|paycheck|paycheque|review page)\\b");

    /** Where "someone" or "people" can stand for nobody: "or people", "you are a person". */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)^someone (?:is|isn.t|was|wasn.t|has|are)\\b|\\b(?:than|with|just|or|only|and|is|are|was|were|be) (?:someone|a person|person|people)\\b(?! who)|\\b(?<!the |these |those |your |this |that |another |other |most |many |some )people\\b(?! (?:who|in|like))");

    private static final Pattern THIS_OF = Pattern.compile("(?i)this \\w+ of\\b");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\d'-]+(?=[^\\p{L}\\d]*$)");

    /** In letters: a shorter word may well stand twice. */
    private static final int LONG_WORD = 6;

    /** In words: what is repeated farther off is not heard as such. */
    private static final int NEAR = 5;

    private Remnant() {}

    /** Whether {@code after} is but a remnant of {@code before}, which was none. */
    static boolean of(Passage before, Passage after) {
        return isCutShort(before.text(), after.text())
                || hangs(before, after)
                || !Seams.hold(before, after)
                || ECHO.matcher(after.text()).find()
                || THREATENING.matcher(after.text()).find()
                || namesNobody(before.text(), after.text())
                || (Agreement.holds(before) && !Agreement.holds(after))
                || lacksAVerb(before, after)
                || repeats(before, after)
                || lostWho(after)
                || (!raisesANoun(before) && raisesANoun(after));
    }

    /** "You, Darren, are a person", "or people": a word of ours for somebody who was called a name, where none can stand. */
    private static boolean namesNobody(String before, String after) {
        return NOBODY.matcher(after)
                .results()
                .map(named -> named.group().toLowerCase(Locale.ROOT))
                .anyMatch(named -> !before.toLowerCase(Locale.ROOT).contains(named));
    }

    /** "This is getting disappointing, also disappointing": two of the heated words have the same calm one. */
    private static boolean repeats(Passage before, Passage after) {
        return after.sentences().stream().map(Sentence::words).anyMatch(words -> IntStream.range(0, words.size())
                .filter(at -> words.get(at).text().length() >= LONG_WORD && count(before, words.get(at)) < 2)
                .anyMatch(at -> words.subList(at + 1, Math.min(at + NEAR, words.size())).stream()
                        .anyMatch(next -> next.lower().equals(words.get(at).lower()))));
    }

    /** "You sent left the gas on", less "the cowboys". */
    private static boolean lostWho(Passage after) {
        return after.sentences().stream()
                .map(Sentence::words)
                .anyMatch(words -> words.size() > 3
                        && words.get(0).is(Clause.SUBJECTS_OF_THEIR_OWN)
                        && !words.get(1).hasLemma(Soundness.AUXILIARIES)
                        && words.subList(1, 3).stream().allMatch(word -> word.tagged("VBD"))
                        && Seam.isAny(words.get(3), "DT", "PRP"));
    }

    private static long count(Passage passage, Word word) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(other -> other.lower().equals(word.lower()))
                .count();
    }

    /** "A very practice": what was very has gone. */
    private static boolean raisesANoun(Passage passage) {
        return passage.sentences().stream().map(Sentence::words).anyMatch(words -> IntStream.range(1, words.size())
                .anyMatch(at -> words.get(at - 1).is(DEGREES) && isNoAdjective(words.get(at))));
    }

    private static boolean isNoAdjective(Word word) {
        return word.tagged("NN")
                && Stream.of("JJ", "RB", "VBN", "VBG", "CD", "DT").noneMatch(word::tagged);
    }

    private static boolean isCutShort(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        return CUT_SHORT.matcher(after).results().anyMatch(cut -> {
            String words = cut.group().toLowerCase(Locale.ROOT);
            boolean stood = cut.start() == 0 ? first.startsWith(words) : first.contains(words);
            return !stood || (cut.end() >= after.length() - 1 && !endsAlike(before, after));
        });
    }

    private static boolean endsAlike(String before, String after) {
        return lastWord(before).equals(lastWord(after));
    }

    /** In small letters; empty when there is none. */
    private static String lastWord(String text) {
        return LAST_WORD
                .matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** "How they are overruling the bank", "Losing one of my bags": as a sentence it lacks what it was said of. */
    private static boolean hangs(Passage before, Passage after) {
        if (after.sentences().isEmpty() || before.sentences().isEmpty()) {
            return false;
        }
        List<Word> words = after.sentences().get(0).words();
        boolean same = before.sentences()
                .get(0)
                .words()
                .get(0)
                .lower()
                .equals(words.get(0).lower());
        boolean counts = words.size() > 1 && words.get(0).tagged("CD") && Seam.isAny(words.get(1), "NN", "JJ", "VBG");
        return (!same
                        && ((!counts && lacksItsSubject(words.get(0)))
                                || PURPOSE.matcher(after.text()).lookingAt()))
                || isAClauseOnly(after, words);
    }

    /** "If they are not.", "It is clear to me that Carrington Mortgage.": a clause for each joining word, and one more. */
    private static boolean lacksAVerb(Passage before, Passage after) {
        return Verbs.missing(after) > Verbs.missing(before);
    }

    private static boolean lacksItsSubject(Word head) {
        boolean mayBeOne = Stream.of("NN", "PRP", "DT", "IN", "RB").anyMatch(head::tagged);
        return !mayBeOne && Stream.of("VBG", "VBZ", "CD").anyMatch(head::tagged);
    }

    private static boolean isAClauseOnly(Passage after, List<Word> words) {
        return after.sentences().size() == 1
                && !after.text().endsWith("?")
                && ((CONDITION.matcher(after.text()).lookingAt() && Verbs.missing(after) > 0)
                        || (HANGING.matcher(after.text()).lookingAt() && Verbs.finite(words) < 2)
                        || (THIS_OF.matcher(after.text()).lookingAt() && Verbs.finite(words) == 0));
    }
}
