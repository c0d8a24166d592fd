package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFileTest {
    @TempDir
    private Path folder;

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        assertThat(read("One\r\ntwo\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("One\r\ntwo\n");
    }

    @Test
    void aByteOrderMarkTellsTheEncodingAndIsNoText() throws IOException {
        assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_8))).isEqualTo("é");
        assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("é");
        assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("é");
    }

    @Test
    void whatIsNotUtf8IsTheWesternWindowsCodePage() throws IOException {
        assertThat(read("£5 – “soon”".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("£5 – “soon”");
    }

    @Test
    void aCharacterThatWasLostBeforeIsStillText() throws IOException {
        assertThat(read("caf\uFFFD".getBytes(StandardCharsets.UTF_8))).isEqualTo("caf\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "{\\rtf1\\ansi Dear Sir}", "PK\u0003\u0004\u0014", "Dear \u001b[31mSir"})
    void whatOnlyLooksLikeTextIsRefused(String content) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.problem())
                        .isEqualTo("letterFile.binary"));
    }

    private String read(byte[] bytes) throws IOException {
        return LetterFile.read(Files.write(folder.resolve("letter.txt"), bytes), LetterFile.LARGEST_LETTER);
    }
}
