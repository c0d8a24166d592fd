package app.redress.review.tone.rewording;

import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether words tell of something that happened to somebody, and not only what the writer thinks of it. */
final class Happening {
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:delay\\w*|late|cancel\\w*|lost|los(?:e|es|ing)|miss(?:ed|ing)?|brok\\w+|break\\w*|fail\\w*|wait\\w*|on hold|stuck"
                    + "|strand\\w*|ruin(?:ed|ing)|damag\\w*|disconnect\\w*|hung up|hang\\w* up|ignor(?:e|ed|es|ing)\\b|charg\\w*|refus\\w*|den(?:ied|y|ying)|outages?"
                    + "|crash\\w*|leak\\w*|dirty|flood\\w*|mou?ld\\w*|smash\\w*|crack\\w*|repl(?:y|ies|ied)|arriv\\w*|deliver\\w*|refund\\w*|paid|pay"
                    + "|fees?|bills?|withdr\\w+|deduct\\w*|hurt|injur\\w*|fell|burn\\w*|bitten|insult\\w*|shout\\w*|promis\\w*|told (?:me|us)"
                    + "|(?:my|our) (?!life|god|lord|money|time|opinion|word|custom|business|goodness|breath)\\w+"
                    + "|(?:gave|took|sent|left|sold|made|threw|kept|stole|called|treated) (?:me|us|my|our|it|them)"
                    + "|(?:was|were|been|being|got) (?:\\w+ly )?\\w+(?:ed|wn|en|ung|ost|ept|old|ade|ent|eft|ought|aught)|threw|dumped|swore|laughed|slammed|wrecked|scratched|tore|torn|towed|came|went|hurled|dropped|knocked|left|sued|threaten\\w*|sitting|negligence|(?:is|are|was|were) ?(?:not|n't) (?:the|what|here|my|as)|could ?(?:not|n't)|cannot|can't|unable|not able|still (?:not|no|waiting|nothing)|(?:have|has|had)(?: not|n't)|(?:does|do|did) ?(?:not|n't) (?:work|come|turn|call|answer|get)"
                    + "|(?<!any|no|every|the|that|this|some|which) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|twice|whole) (?!idea|lot|of you|face)\\w+"
                    + "|cut (?:me|us) off|(?<!\\bI )(?<!\\bwe )would(?: not|n't) (?!trust|wish|recommend|bother|know|be|have|give|want)\\w+|(?:nobody|no one|none of (?:you|them)|nothing) (?:has|have|had|did|was|were|came|rang|called))\\b");

    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:i|we|me|us|my|our)\\b");

    private static final Set<String> WRITER = Set.of("i", "we");
    private static final Set<String> THE_WRITER = Set.of("me", "us");
    private static final Set<String> FEELINGS = Set.of(
            "be", "feel", "think", "guess", "hope", "wish", "love", "hate", "like", "want", "know", "believe",
            "suppose");

    private Happening() {}

    /** Whether the writer is a part of what {@code text} tells. */
    static boolean toTheWriter(String text) {
        return OWN.matcher(text).find();
    }

    static boolean in(String text) {
        return EVENT.matcher(text).find();
    }

    /** Whether the writer says what the writer did: "I rang", "we drove back"; not what the writer was or felt. */
    static boolean didSomething(Sentence sentence) {
        List<Word> words = sentence.words();
        return IntStream.range(1, words.size())
                .filter(at -> words.get(at - 1).is(WRITER))
                .mapToObj(words::get)
                .anyMatch(word -> word.tagged("VBD") && !word.hasLemma(FEELINGS));
    }

    /** Whether somebody did something to a thing or a person: "that porter locked the gate". */
    static boolean wasDone(Sentence sentence) {
        List<Word> words = sentence.words();
        return IntStream.range(1, words.size() - 1)
                .filter(at -> words.get(at).tagged("VBD") && !words.get(at).hasLemma(FEELINGS))
                .filter(at -> !words.get(at).hasLemma(Soundness.AUXILIARIES))
                .filter(at -> Seam.isAny(words.get(at - 1), "NN", "PRP")
                        && !words.get(at - 1).is(WRITER))
                .anyMatch(at -> Seam.isAny(words.get(at + 1), "DT", "PRP"));
    }

    /** Whether somebody, whoever it was, did something: "your expert fitted it upside down", "thanks for reporting me". */
    static boolean somebodyDid(Sentence sentence) {
        List<Word> words = sentence.words();
        boolean past = words.stream()
                .anyMatch(word -> word.tagged("VBD")
                        && !Seam.isAny(word, "JJ", "NN", "VBP")
                        && !word.hasLemma(FEELINGS)
                        && !word.hasLemma(Soundness.AUXILIARIES));
        return past
                || IntStream.range(1, words.size())
                        .anyMatch(at -> words.get(at).is(THE_WRITER)
                                && words.get(at - 1).tags().contains("VBG"));
    }
}
