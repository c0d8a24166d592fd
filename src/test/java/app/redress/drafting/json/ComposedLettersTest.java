package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Placeholders;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.DraftLetter;
import app.redress.review.languagetool.LanguageToolReviewer;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every letter that can be composed: each situation on each rung, from all facts and from none. */
class ComposedLettersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int SHORTEST = 120;
    private static final int LONGEST = 300;

    private static final DraftComposer COMPOSER = new DraftComposer(new JsonLetterForms());
    private static final List<Situation> SITUATIONS = new JsonSituations(Path.of("none")).all();
    private static final List<Made> FULL = all(situation -> Cases.of(situation.id()));
    private static final List<Made> EMPTY = all(situation -> Facts.NONE);

    private final Words words = Words.load(Locale.UK);

    @Test
    void noneHasAGapWhenAllFactsAreKnown() {
        assertThat(full().filter(made -> made.rung() != Rung.DISPUTE
                                || made.facts().deal().bought().price().isPresent())
                        .filter(made -> !Placeholders.in(made.text()).isEmpty())
                        .map(Made::text))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsAGapThatTheEditorShows() {
        assertThat(empty().filter(made -> {
                    long opened = made.text().chars().filter(c -> c == '[').count();
                    return opened == 0 || opened != Placeholders.in(made.text()).size();
                }))
                .isEmpty();
    }

    @Test
    void nothingOfOurTemplatesIsLeftOver() {
        assertThat(Stream.concat(full(), empty())
                        .map(Made::text)
                        .filter(text -> text.matches("(?s).*[{}<>|].*")
                                || text.contains("..")
                                || text.contains("  ")
                                || text.contains(" ,")
                                || text.contains("null")))
                .isEmpty();
    }

    @Test
    void aWholeLetterIsOnePage() {
        assertThat(full().filter(made -> made.style() != Style.SHORT)
                        .filter(made -> made.length() < SHORTEST || made.length() > LONGEST)
                        .map(made -> made + " " + made.length()))
                .isEmpty();
    }

    @Test
    void aShortLetterFitsIntoAWebForm() {
        assertThat(full().filter(made -> made.style() == Style.SHORT)
                        .filter(made -> made.length() >= Style.SHORT_WORDS)
                        .map(made -> made + " " + made.length()))
                .isEmpty();
    }

    @Test
    void aCompleteFirstLetterLacksNothingThatAReaderMustHave() {
        CompletenessChecks checks = new CompletenessChecks(words);

        assertThat(full().filter(made -> made.rung() == Rung.FIRST && made.style() != Style.SHORT)
                        .flatMap(made -> checks.check(draft(made.composed())).stream()
                                .filter(ComposedLettersTest::matters)
                                .map(result -> made + " " + result.id() + " " + result.message())))
                .isEmpty();
    }

    @Test
    void whatIsAskedForIsNotSaidWhileItIsAGap() {
        CompletenessChecks checks = new CompletenessChecks(words);

        assertThat(empty().filter(made -> made.text().contains("lease [what you ask"))
                        .filter(made -> checks.check(draft(made.composed())).stream()
                                .anyMatch(result -> result.id().equals("K01") && result.met())))
                .isEmpty();
        assertThat(empty().filter(made -> made.text().contains("lease [what you ask")))
                .hasSizeGreaterThan(SITUATIONS.size());
    }

    /**
     * Every situation's first letter, and on every other rung a fifth of them, others on each: the sentences of a rung
     * are the same for all.
     */
    @Test
    void noneOffendsAnyoneOrMisspellsAWord() {
        LanguageToolReviewer reviewer = new LanguageToolReviewer(words);
        Map<Passage, Made> passages = new LinkedHashMap<>();
        Stream.concat(full(), empty()).filter(ComposedLettersTest::isRead).forEach(made -> passages(made)
                .forEach(passage -> passages.put(passage, made)));

        assertThat(passages.entrySet().stream().flatMap(entry -> findings(reviewer, entry.getKey(), entry.getValue())))
                .isEmpty();
    }

    private static boolean isRead(Made made) {
        int number = SITUATIONS.stream().map(Situation::id).toList().indexOf(made.situation());
        boolean whole = !made.facts().equals(Facts.NONE);
        return made.style() == Style.SELF_HEALING
                && ((whole && made.rung() == Rung.FIRST)
                        || (number + made.rung().id().length()) % 5 == 0);
    }

    /** The same sentence stands in many letters; it need be read once only. */
    private static Stream<Passage> passages(Made made) {
        Letter letter = made.composed().letter();
        return Stream.of(letter.body().split("\n+|(?<=[.:]) ")).map(text -> new Passage(text, letter.variant()));
    }

    /** What must be there, and that what went wrong is said within the first 120 words. */
    private static boolean matters(CheckResult result) {
        return !result.met()
                && (result.severity() == CheckSeverity.MUST || result.id().equals("K09"));
    }

    private static Stream<String> findings(LanguageToolReviewer reviewer, Passage passage, Made made) {
        ReviewRequest request = new ReviewRequest(
                passage.text(), passage.variant(), Cases.names(made.facts()), Set.of(), List.of(), false);
        return reviewer.review(request).stream()
                .filter(finding -> finding.category() != Category.MISSING_FACT)
                .map(finding -> made + ": " + describe(finding));
    }

    private static String describe(Finding finding) {
        return finding.category() + " " + finding.rule() + " “" + finding.text() + "” " + finding.message();
    }

    private static DraftLetter draft(ComposedLetter composed) {
        Letter letter = composed.letter();
        return new DraftLetter(
                letter.body(),
                letter.subject(),
                letter.reference(),
                letter.sender(),
                letter.recipient(),
                Optional.of(composed.enclosed()),
                Optional.of(letter.date()),
                letter.date(),
                letter.variant());
    }

    private static Stream<Made> full() {
        return FULL.stream();
    }

    private static Stream<Made> empty() {
        return EMPTY.stream();
    }

    private static List<Made> all(Function<Situation, Facts> facts) {
        return SITUATIONS.stream()
                .flatMap(situation -> Stream.of(Rung.values()).flatMap(rung -> Stream.of(Style.values())
                        .map(style -> made(situation, rung, style, facts.apply(situation)))))
                .toList();
    }

    private static Made made(Situation situation, Rung rung, Style style, Facts facts) {
        ComposedLetter composed = COMPOSER.compose(situation, facts, rung, Optional.of(style), TODAY);
        return new Made(situation.id(), rung, style, facts, composed);
    }

    private record Passage(String text, EnglishVariant variant) {}

    private record Made(String situation, Rung rung, Style style, Facts facts, ComposedLetter composed) {
        private String text() {
            return composed.letter().subject() + "\n" + composed.letter().body();
        }

        private int length() {
            return composed.letter().body().split("\\s+").length;
        }

        @Override
        public String toString() {
            return situation + " " + rung.id() + " " + style.id();
        }
    }
}
