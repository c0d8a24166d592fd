package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.ExportFormat;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String LETTER = """
            From: Jo Park
              1 High Street
              Leeds LS1 1AA
            To: Acme Ltd
            Subject: Bill 7
            Reference: A-7
            Enclosure: bill.pdf
            Enclosure: bank statement

            Dear Sir or Madam,

            The bill is wrong.
            """;

    private final TestTerminal terminal = new TestTerminal();

    @TempDir
    private Path folder;

    @Test
    void aDocumentStandsBesideItsLetter() throws IOException {
        int code = terminal.run("export", "--to", "pdf", letter(LETTER));

        Letter letter = terminal.exported(ExportFormat.PDF);
        assertThat(code).isZero();
        assertThat(folder.resolve("letter.pdf")).exists();
        assertThat(terminal.out().strip())
                .isEqualTo(folder.resolve("letter.pdf").toString());
        assertThat(letter.sender().name()).isEqualTo("Jo Park");
        assertThat(letter.reference()).isEqualTo("A-7");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(letter.enclosures()).extracting(Enclosure::name).containsExactly("bill.pdf", "bank statement");
    }

    @Test
    void mailCarriesTheFilesBesideTheLetterAndSaysWhichAreNone() throws IOException {
        Path bill = Files.writeString(folder.resolve("bill.pdf"), "bill");

        int code = terminal.run("export", "--to", "eml", letter(LETTER));

        assertThat(code).isZero();
        assertThat(terminal.attached().values()).containsExactly(bill);
        assertThat(terminal.exported(ExportFormat.EML).enclosures())
                .singleElement()
                .satisfies(enclosure -> {
                    assertThat(enclosure.name()).isEqualTo("bill.pdf");
                    assertThat(enclosure.size()).isEqualTo(4);
                    assertThat(enclosure.sha256()).hasSize(64);
                });
        assertThat(terminal.err()).hasLineCount(1).contains("bank statement");
    }

    @Test
    void mailWithoutItsEnclosureIsNotWritten() throws IOException {
        int code = terminal.run("export", "--to", "eml", letter(LETTER));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("bill.pdf").contains("not there");
        assertThat(folder.resolve("letter.eml")).doesNotExist();
    }

    @Test
    void aTextIsNeverWrittenOverItsOwnLetter() throws IOException {
        assertThat(terminal.run("export", "--to", "txt", letter(LETTER))).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("--out");
        assertThat(folder.resolve("letter.txt")).hasContent(LETTER);
    }

    @Test
    void theTargetCanBeNamed() throws IOException {
        Path target = folder.resolve("laid out.txt");

        assertThat(terminal.run("export", "--to", "txt", "--out", target.toString(), letter(LETTER)))
                .isZero();
        assertThat(target).exists();
    }

    @Test
    void aDayThatDoesNotExistStopsTheExport() throws IOException {
        int code = terminal.run("export", "--to", "pdf", letter("Date: 31 February 2026\n\nHello,\n\nHi.\n"));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("31 February 2026");
    }

    @Test
    void aLetterWithoutWordsIsNotExported() throws IOException {
        assertThat(terminal.run("export", "--to", "pdf", letter("To: Acme\n"))).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("no words");
    }

    private String letter(String text) throws IOException {
        return Files.writeString(folder.resolve("letter.txt"), text).toString();
    }
}
