package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** K21: no mockery, no scare quotes, no questions that want no answer. */
final class NoSarcasm extends CatalogueCheck {
    private static final Lexicon THANKS = Lexicon.named("thanks");
    private static final Lexicon MOCKED = Lexicon.named("scare-quotes");
    private static final Pattern QUOTED = Pattern.compile(
            "(?i:(?<![£$€]\\d{1,5} )(?<![.]\\d\\d )(?<![\\p{L}])(?:your|this|the|such|their|a|called|of|and|or|for|my)) [\"“'‘]([\\p{L}-]+(?: [\\p{L}-]+)?|[\\p{Ll}-]+(?: [\\p{Ll}-]+){2})[\"”'’]"
                    + "(?! (?:plan|tariff|package|ticket|button|page|option|section|room|account))");

    /** What somebody else said or wrote is not the writer's mockery. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?i)(?:said|told (?:me|us)|read|reads|wrote|asked|replied|answered|shouted|called|described|marked)[^\"“.;]{0,40}[,:]? ?[\"“]");

    NoSarcasm() {
        super("K21", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String own = letter.ownProse();
        Optional<TextRange> mockery = Mockery.first(letter, own);
        if (mockery.isPresent()) {
            return Verdict.lacks(mockery.get().of(own).strip());
        }
        return QUOTED.matcher(letter.prose().of(letter.body()))
                .results()
                .filter(quoted -> MOCKED.isIn(quoted.group(1)))
                .findFirst()
                .map(MatchResult::group)
                .or(() -> heard(letter))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }

    /** Kind words at the head of a letter, and thanks at its end, are meant. */
    private static Optional<String> heard(Evidence letter) {
        Optional<String> heard = letter.circumstances().heardSurely(Severity.WARM, Category.SARCASM);
        if (heard.isEmpty()) {
            return heard;
        }
        List<Sentence> sentences = letter.sentences();
        boolean warm = WarmOpening.isWarm(letter);
        int last = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph();
        String kind = sentences.stream()
                .filter(sentence -> (sentence.paragraph() == 0 && warm)
                        || (sentence.paragraph() == last && THANKS.isIn(sentence.text())))
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
        return heard.filter(
                words -> !kind.contains(words) && !REPORTED.matcher(words).find() && mayMock(letter, words));
    }

    /** Whether the signal, too, thinks it possible of the sentence in which something is heard. */
    private static boolean mayMock(Evidence letter, String words) {
        List<Sentence> sentences = letter.sentences();
        return IntStream.range(0, sentences.size())
                .filter(at -> sentences.get(at).text().contains(words))
                .allMatch(
                        at -> SentenceRole.SARCASM.isPlayed(letter.roles().likelihood(SentenceRole.SARCASM, at), true));
    }
}
