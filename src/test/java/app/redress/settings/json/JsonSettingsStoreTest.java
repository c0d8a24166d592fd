package app.redress.settings.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.redress.letter.Party;
import app.redress.letter.Stationery;
import app.redress.settings.Settings;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSettingsStoreTest {
    private static final Settings CHOSEN = new Settings(
            Settings.Theme.DARK,
            130,
            new Party("Ada Łuczak", "", List.of("Flat 2", "9 Elm Road"), "GB", "ada@example.org", ""),
            "6f8a4c1e-0000-4000-8000-000000000001",
            "letter",
            true,
            Set.of("Łuczak", "Hartley"),
            Set.of("SHOUTING_CAPS"),
            Map.of("SARCASM", "OFF"),
            new Stationery(
                    Stationery.Layout.FRENCH,
                    Stationery.Sheet.LETTER,
                    true,
                    Stationery.Letterhead.CENTRED,
                    "Tuner",
                    "aGk="),
            "/home/ada/Letters");

    @TempDir
    Path folder;

    private Path file;
    private JsonSettingsStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("settings.json");
        store = new JsonSettingsStore(file, Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC));
    }

    private Settings read(String json) throws IOException {
        Files.writeString(file, json);
        return store.load();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutAFileItIsTheFirstStart() {
        assertThat(store.load()).isEqualTo(Settings.FIRST_START);
    }

    @Test
    void whatWasSavedComesBack() throws IOException {
        store.save(Settings.FIRST_START);
        store.save(CHOSEN);
        assertThat(store.load()).isEqualTo(CHOSEN);
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void theFileHoldsTheSettingsAndNothingElse() throws IOException {
        store.save(CHOSEN);
        assertThat(file).content().doesNotContain("blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "[]", "42", "null", "{\"theme\":\"DARK\"", "\u0000\u0001\u0002"})
    void aDamagedFileIsSetAsideWhole(String json) throws IOException {
        assertThat(read(json)).isEqualTo(Settings.FIRST_START);
        assertThat(names()).containsExactly("settings.json.damaged-2026-11-21-090000");
        assertThat(folder.resolve("settings.json.damaged-2026-11-21-090000")).hasContent(json);
    }

    @Test
    void whatIsMissingHasItsDefault() throws IOException {
        Settings settings = read("{\"theme\":\"DARK\",\"sender\":{\"name\":\"Ada\"}}");
        assertThat(settings.theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(settings.sender()).isEqualTo(new Party("Ada", "", List.of(), "", "", ""));
        assertThat(settings.textScale()).isEqualTo(100);
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() throws IOException {
        Settings settings =
                read("{\"theme\":\"SEPIA\",\"textScale\":\"big\",\"dictionary\":null,\"quiet\":true,\"lastCase\":[1],"
                        + "\"moon\":{\"phase\":1},\"sender\":{\"name\":\"Ada\",\"address\":null,\"pronoun\":\"she\"}}");
        assertThat(settings.theme()).isEqualTo(Settings.Theme.SYSTEM);
        assertThat(settings.textScale()).isEqualTo(100);
        assertThat(settings.dictionary()).isEmpty();
        assertThat(settings.quiet()).isTrue();
        assertThat(settings.lastCase()).isEmpty();
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        JsonSettingsStore elsewhere = new JsonSettingsStore(inTheWay.resolve("settings.json"), Clock.systemUTC());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> elsewhere.save(CHOSEN))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo("settings.not-saved"));
    }

    @Test
    void aFileThatCannotBeReadIsNotTakenForAFirstStart() throws IOException {
        Files.createDirectory(file);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> store.load())
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo("settings.unreadable"));
    }

    @Test
    void aFileThatMayNotBeReadIsNotWrittenOver() throws IOException {
        Files.writeString(file, "{\"theme\":\"DARK\"}");
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
                .as("this account heeds closed files")
                .isTrue();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> store.save(CHOSEN));
    }
}
