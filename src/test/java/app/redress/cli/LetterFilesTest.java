package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read as a letter, and what is refused. */
class LetterFilesTest {
    private static final String LETTER = "To: Acme Ltd\nSubject: Bill 7\n\nHello,\n\nYou useless lot.\n";

    private final TestTerminal terminal = new TestTerminal();

    @TempDir
    private Path folder;

    @Test
    void standardInputIsADash() {
        terminal.typing("This is useless.").run("check", "-");

        assertThat(terminal.out()).contains("-:1:9: hot");
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreChecked() {
        int code = terminal.run("check", folder.resolve("gone.txt").toString(), letter(LETTER));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("gone.txt").contains("no file");
        assertThat(terminal.out()).contains("useless");
    }

    @Test
    void aFolderIsNoLetter() {
        assertThat(terminal.run("check", folder.toString())).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("is a folder");
    }

    @Test
    void aBinaryFileIsNoLetter() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});

        assertThat(terminal.run("check", picture.toString())).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("not plain text");
    }

    @Test
    void aLetterOfMoreThanFiveMegabytesIsRefused() throws IOException {
        Path large = Files.writeString(folder.resolve("large.txt"), "a ".repeat(2_500_001));

        assertThat(terminal.run("check", large.toString())).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("5 MB");
    }

    @Test
    void anOldWindowsFileIsReadAsOne() throws IOException {
        Path old = Files.write(folder.resolve("old.txt"), "“useless” café".getBytes(Charset.forName("windows-1252")));

        terminal.run("check", "--format", "json", old.toString());

        assertThat(terminal.requests().get(0).text()).isEqualTo("“useless” café");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path marked = Files.writeString(folder.resolve("bom.txt"), "\uFEFFuseless", StandardCharsets.UTF_8);
        Path wide = Files.write(folder.resolve("wide.txt"), "\uFEFFuseless".getBytes(StandardCharsets.UTF_16LE));

        terminal.run("check", marked.toString(), wide.toString());

        assertThat(terminal.requests()).extracting(request -> request.text()).containsExactly("useless", "useless");
    }

    private String letter(String text) {
        try {
            return Files.writeString(folder.resolve("letter.txt"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
