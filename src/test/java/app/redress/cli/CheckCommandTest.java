package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says, to whom, and what it ends with. */
class CheckCommandTest {
    private static final String LETTER = "To: Acme Ltd\nSubject: Bill 7\n\nHello,\n\nYou useless lot.\n";

    private final TestTerminal terminal = new TestTerminal();

    @TempDir
    private Path folder;

    @Test
    void aLineIsNeverTakenForAHeader() {
        terminal.run("check", "--lines", letter("Subject: useless\n"));

        assertThat(terminal.out()).contains("useless");
    }

    @Test
    void onlyToneIsAskedOfTheReviewer() {
        terminal.run("check", "--only", "tone", letter(LETTER));

        assertThat(terminal.requests()).singleElement().satisfies(request -> {
            assertThat(request.toneOnly()).isTrue();
            assertThat(request.names()).contains("Acme Ltd");
            assertThat(request.outOfScope()).isNotEmpty();
        });
    }

    @Test
    void findingsDoNotFailUnlessAskedTo() throws IOException {
        String hot = letter("useless");
        String warm =
                Files.writeString(folder.resolve("warm.txt"), "disgusting").toString();

        assertThat(terminal.run("check", hot)).isZero();
        assertThat(terminal.run("check", "--fail-on", "hot", hot)).isEqualTo(1);
        assertThat(terminal.run("check", "--fail-on", "hot", warm)).isZero();
        assertThat(terminal.run("check", "--fail-on", "warm", warm)).isEqualTo(1);
        assertThat(terminal.run("check", "--fail-on", "any", warm, hot)).isEqualTo(1);
    }

    @Test
    void textSaysWhereAndWhatInstead() throws IOException {
        terminal.run("check", letter(LETTER));

        assertThat(terminal.out())
                .containsIgnoringCase("letter.txt:6:5: hot: insult: “useless”")
                .contains("    → not helpful")
                .contains("1 document: 1 finding (1 hot, 0 warm).")
                .doesNotContain("\u001b");
    }

    @Test
    void coloursAreForTerminals() {
        terminal.inColour().run("check", letter(LETTER));

        assertThat(terminal.out()).contains("\u001b[31mhot\u001b[39m");
    }

    @Test
    void aMistakeOfOurOwnShowsNoWordOfTheLetter() {
        int code = terminal.run("check", letter("explode at this secret"));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err())
                .hasLineCount(1)
                .contains("IllegalStateException")
                .doesNotContain("secret");
    }

    private String letter(String text) {
        try {
            return Files.writeString(folder.resolve("letter.txt"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
