package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.LetterFacts;
import app.redress.drafting.Situation;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.languagetool.LanguageToolReviewer;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we offer as a good letter has to stand before our own reviewer. */
class OurLettersReadWellTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final LanguageToolReviewer reviewer = new LanguageToolReviewer(Words.load(Locale.UK));

    @ParameterizedTest
    @EnumSource(EnglishVariant.class)
    void noSituationOffendsAnyoneOrMisspellsAWord(EnglishVariant variant) {
        List<String> remarks = new JsonSituations(Path.of("none"))
                .all().stream()
                        .filter(situation -> !situation.body().isBlank())
                        .flatMap(situation -> findings(letter(situation, variant), variant).stream()
                                .filter(finding -> finding.category() != Category.MISSING_FACT)
                                .map(finding -> situation.id() + ": " + finding.rule() + " “" + finding.text() + "”"))
                        .toList();

        assertThat(remarks).isEmpty();
    }

    @Test
    void theSampleShowsWhatTheReviewerCanFind() {
        Letter sample = new JsonSampleLetter().on(TODAY);
        Set<Category> found = findings(sample.body(), sample.variant()).stream()
                .map(Finding::category)
                .collect(Collectors.toSet());

        assertThat(found)
                .contains(
                        Category.INSULT,
                        Category.SARCASM,
                        Category.SHOUTING,
                        Category.DEMAND,
                        Category.EXAGGERATION,
                        Category.SPELLING);
    }

    private List<Finding> findings(String text, EnglishVariant variant) {
        Set<String> names = Set.of("Harbour", "Finch", "Amara", "Osei", "Leeds");
        return reviewer.review(new ReviewRequest(text, variant, names, Set.of(), List.of(), false));
    }

    private static String letter(Situation situation, EnglishVariant variant) {
        Party sender = new Party("Amara Osei", "", List.of(), "GB", "amara@example.org", "");
        Party recipient = new Party("Harbour & Finch Ltd", "Ms Finch", List.of(), "GB", "", "");
        return TemplateFiller.fill(situation.body(), new LetterFacts(sender, recipient, TODAY, variant));
    }
}
