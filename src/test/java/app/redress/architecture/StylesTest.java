package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything grows with the text, and only the two themes know a colour. */
class StylesTest {
    private static final Path LIGHT = WordFile.RESOURCES.resolve("app/redress/ui/light.css");
    private static final Path DARK = WordFile.RESOURCES.resolve("app/redress/ui/dark.css");
    private static final Pattern VARIABLE = Pattern.compile("(-(?:color|rd)-[\\w-]+):");

    @ParameterizedTest
    @MethodSource("stylesheets")
    void everySizeIsInEm(Path stylesheet) throws IOException {
        assertThat(StyleRules.fixedSizes(Files.readString(stylesheet))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void coloursStandInTheThemesOnly(Path stylesheet) throws IOException {
        if (!Set.of(LIGHT, DARK).contains(stylesheet)) {
            assertThat(StyleRules.fixedColours(Files.readString(stylesheet))).isEmpty();
        }
    }

    @Test
    void bothThemesKnowTheSameVariables() throws IOException {
        assertThat(variables(DARK)).isNotEmpty().isEqualTo(variables(LIGHT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-fx-font-size: 12px;",
                "-fx-padding: 4 1em 4 1em;",
                "-fx-spacing: 8;",
                "-fx-border-width: 0 0 1 0;",
                "-fx-background-radius: .5;"
            })
    void aSizeThatDoesNotGrowIsNamed(String line) {
        assertThat(StyleRules.fixedSizes(".card { " + line + " }")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-fx-padding: 0 1.25em 0.4em 0;", "-fx-opacity: 0.4;", "-fx-background-insets: 0, 0.1em;"})
    void aSizeThatGrowsIsLeftAlone(String line) {
        assertThat(StyleRules.fixedSizes(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-fx-text-fill: #fff;", "-fx-border-color: rgba(0, 0, 0, 0.2);", "-fx-background-color: white;"})
    void aFixedColourIsNamed(String line) {
        assertThat(StyleRules.fixedColours(line)).hasSize(1);
    }

    @Test
    void aVariableIsNoFixedColour() {
        assertThat(StyleRules.fixedColours("-fx-background-color: transparent, -color-bg-default; /* #fff */"))
                .isEmpty();
    }

    static List<Path> stylesheets() throws IOException {
        try (Stream<Path> found = Files.walk(WordFile.RESOURCES)) {
            return found.filter(path ->
                            path.toString().endsWith(".css") && !path.toString().contains("export"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> variables(Path theme) throws IOException {
        return VARIABLE.matcher(Files.readString(theme))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
