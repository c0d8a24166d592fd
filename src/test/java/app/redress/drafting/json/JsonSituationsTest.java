package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.LetterFacts;
import app.redress.drafting.Narrative;
import app.redress.drafting.Situation;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSituationsTest {
    private final Words words = Words.load(Locale.UK);

    static Stream<Situation> ours() {
        return new JsonSituations(Path.of("nowhere")).all().stream();
    }

    static Stream<Situation> templates() {
        return ours().filter(situation -> !situation.body().isBlank());
    }

    @Test
    void atLeastTheSituationsOfTheFirstIssueAreThere() {
        assertThat(ours().map(Situation::id))
                .contains(
                        "faulty-goods",
                        "parcel-not-delivered",
                        "flight-cancelled-or-delayed",
                        "wrong-bill",
                        "poor-service",
                        "landlord-promise")
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void everyFileInTheJarIsOffered() throws IOException {
        Path resources = Path.of("src/main/resources/app/redress/drafting/situations");
        try (Stream<Path> files = Files.list(resources)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).replace(".json", ""))
                            .filter(name -> !name.equals("index")))
                    .containsExactlyInAnyOrderElementsOf(
                            ours().map(Situation::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aLetterIsOnePageWithOneAskByADate(Situation situation) {
        String body = filled(situation.body(), EnglishVariant.GB);

        assertThat(body.split("\\s+").length).isBetween(120, 250);
        assertThat(body).contains("by 5 December 2026", "Here is what did not work.", "copies", "Thank you", "Dear ");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everySituationCanBeAskedAboutAndTold(Situation situation) {
        Narrative narrative = situation.narrative().orElseThrow();

        assertThat(situation.evidence()).isNotEmpty();
        assertThat(words.has("drafting.sector." + situation.sector())).isTrue();
        assertThat(narrative.requests()).hasSizeBetween(1, 4);
        assertThat(narrative.questions()).hasSizeGreaterThan(8).allSatisfy(question -> {
            assertThat(question.ask()).endsWith(question.ask().contains("?") ? "" : "?");
            assertThat(question.why()).isNotBlank();
        });
    }

    /** A question and the gap that stands for it speak of the same thing. */
    @Test
    void aDayThatIsNotOfAPurchaseIsAskedForInOwnWords() {
        assertThat(asked("fraud-refund-refused", "bought.on")).isEqualTo("When was the payment made?");
        assertThat(asked("repairs-ignored", "bought.on")).isEqualTo("When did you move in?");
        assertThat(asked("faulty-goods", "bought.on")).isEqualTo("When did you buy, book or agree it?");
    }

    @Test
    void thereAreThirtySituationsOverTwelveSectorsAndMore() {
        assertThat(ours()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(ours().map(Situation::sector).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyGapIsOneThatTheEditorShows(Situation situation) {
        String letter = filled(situation.subject() + "\n" + situation.body(), EnglishVariant.GB);
        long opened = letter.chars().filter(c -> c == '[').count();

        assertThat(Placeholders.in(letter)).hasSize((int) opened);
    }

    @ParameterizedTest
    @EnumSource(EnglishVariant.class)
    void nothingInBracesIsLeftOver(EnglishVariant variant) {
        assertThat(ours().map(s -> filled(s.subject() + s.body(), variant)))
                .noneMatch(letter -> letter.contains("{") || letter.contains("}") || letter.contains("|"));
    }

    @Test
    void noLetterShoutsOrGeneralises() {
        Pattern hot = Pattern.compile("(?i)\\b(always|never|immediately|ASAP|demand|unacceptable|disgust\\w*)\\b|!");

        assertThat(ours().map(Situation::body))
                .noneMatch(body -> hot.matcher(body).find());
    }

    private static String asked(String situation, String id) {
        return new JsonSituations(Path.of("none"))
                .all().stream()
                        .filter(known -> known.id().equals(situation))
                        .flatMap(known -> known.narrative().stream())
                        .flatMap(narrative -> narrative.questions().stream())
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .ask();
    }

    private static String filled(String template, EnglishVariant variant) {
        return TemplateFiller.fill(
                template, new LetterFacts(Party.NOBODY, Party.NOBODY, LocalDate.of(2026, 11, 21), variant));
    }

    @Test
    void noReasonSpeaksOfRightsFromADayThatNoneIsCountedFrom() {
        for (Situation situation : new JsonSituations(Path.of("none")).all()) {
            boolean stayOrJourney = Set.of("airline", "travel", "landlord").contains(situation.sector());
            assertThat(situation.narrative().orElseThrow().questions())
                    .filteredOn(question -> question.id().equals("bought.on"))
                    .filteredOn(
                            question -> stayOrJourney || !question.ask().equals("When did you buy, book or agree it?"))
                    .as(situation.id())
                    .noneMatch(question -> question.why().contains("most rights"));
        }
    }
}
