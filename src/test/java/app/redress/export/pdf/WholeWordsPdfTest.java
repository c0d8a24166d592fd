package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Stationery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can use by halves stays on one line of the page, and copies out of it as it was written. */
class WholeWordsPdfTest {
    /** More than a line has room for. */
    private static final int WIDTH = 90;

    private final StationeryPress press;

    WholeWordsPdfTest(@TempDir Path folder) {
        press = new StationeryPress(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0113 496 0000",
                "(020) 7946 0018",
                "+353 1 555 0123",
                "(212) 555-0100",
                "1300 555 010",
                "0491 570 006",
                "EUR 1,600",
                "1.600,00 €",
                "EI 482",
                "3 March 2026",
                "March 3, 2026",
                "12 December",
                "22:40",
                "9.15 pm",
                "AB-1234/5",
                "£1,686.40",
                "desk@harbour.example"
            })
    void isNotBrokenWhereverTheLineEnds(String whole) throws IOException {
        List<String> lines = linesOf("It was " + whole + ", once more.");

        assertThat(lines.stream().filter(line -> line.contains(whole))).hasSize(WIDTH);
        assertThat(lines).noneMatch(line -> line.startsWith(","));
    }

    @Test
    void whatIsNoNumberToDialIsBrokenAsBefore() throws IOException {
        List<String> lines = linesOf("It was seat 12 row 14, once more.");

        assertThat(lines).anyMatch(line -> line.startsWith("row 14,"));
    }

    /** The lines of a letter that says {@code words} after ever more words, so that each line ends elsewhere. */
    private List<String> linesOf(String words) throws IOException {
        String body = IntStream.range(0, WIDTH)
                .mapToObj(room -> "o".repeat(room % 7 + 1) + " no".repeat(room / 3) + " " + words)
                .collect(Collectors.joining("\n\n"));
        Path pdf = press.export(Letters.withBody("Dear Ms Finch,\n\n" + body), Stationery.PLAIN);
        return PageLines.of(pdf).stream().flatMap(List::stream).toList();
    }
}
