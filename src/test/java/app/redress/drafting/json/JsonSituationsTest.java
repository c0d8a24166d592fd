package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.LetterFacts;
import app.redress.drafting.Narrative;
import app.redress.drafting.Situation;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSituationsTest {
    private static final String GOOD = """
            {"id": "my-boiler", "sector": "Boilers", "title": "My boiler", "summary": "It is cold.",
             "subject": "Complaint: boiler", "body": ["{salutation}", "It is cold.", "{sender}"]}
            """;

    private final Words words = Words.load(Locale.UK);

    @TempDir
    Path folder;

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

    @Test
    void thePersonsOwnComeAfterOurs() throws IOException {
        write("boiler.json", GOOD);
        write("notes.txt", "not a template");

        List<Situation> all = situations().all();

        assertThat(all.get(all.size() - 1).title()).isEqualTo("My boiler");
        assertThat(all.get(all.size() - 1).body()).isEqualTo("{salutation}\n\nIt is cold.\n\n{sender}");
        assertThat(situations().problems()).isEmpty();
    }

    @Test
    void aFileWithBrokenJsonIsNamedWithItsLineAndTheOthersWork() throws IOException {
        write("a-broken.json", "{\n\"id\": \"x\",\n\"title\": oops\n}");
        write("boiler.json", GOOD);

        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("a-broken.json")
                .contains("line 3");
        assertThat(situations().all()).extracting(Situation::id).contains("my-boiler");
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        write("short.json", "{\"id\": \"short\", \"title\": \"T\", \"boddy\": [\"x\"]}");

        assertThat(said()).singleElement().asString().contains("short.json", "sector, summary, subject, body");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() throws IOException {
        write("wrong.json", GOOD.replace("[\"{salutation}\", \"It is cold.\", \"{sender}\"]", "{\"a\": 1}"));

        assertThat(said()).singleElement().asString().contains("wrong.json", "body");
    }

    @Test
    void aFileThatIsNoObjectIsNamed() throws IOException {
        write("list.json", "[1, 2]");
        write("nothing.json", "");
        write("null.json", "null");

        assertThat(said()).hasSize(3).allMatch(sentence -> sentence.contains("does not hold one situation"));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        write("huge.json", "[" + " ".repeat(5_000_000) + "]");

        assertThat(said()).singleElement().asString().contains("huge.json", "64 KB");
    }

    @Test
    void bytesThatAreNoTextAreNamed() throws IOException {
        byte[] noise = new byte[2000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise.json"), noise);
        Files.createDirectory(folder.resolve("folder.json"));

        assertThat(said()).hasSize(2);
    }

    @Test
    void anIdThatIsTakenIsNamed() throws IOException {
        write("mine.json", GOOD.replace("my-boiler", "faulty-goods"));

        assertThat(said()).singleElement().asString().contains("mine.json", "faulty-goods");
    }

    @Test
    void aMistakeInBracesIsNamed() throws IOException {
        write("brace.json", GOOD.replace("{sender}", "{sendr}"));

        assertThat(said()).singleElement().asString().contains("brace.json", "{sendr}");
    }

    private JsonSituations situations() {
        return new JsonSituations(folder);
    }

    private List<String> said() {
        return situations().problems().stream()
                .map((ProblemException p) -> words.say(p))
                .toList();
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

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private static String filled(String template, EnglishVariant variant) {
        return TemplateFiller.fill(
                template, new LetterFacts(Party.NOBODY, Party.NOBODY, LocalDate.of(2026, 11, 21), variant));
    }
}
