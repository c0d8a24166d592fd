package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.redress.export.Concern;
import app.redress.export.EnclosedCopies;
import app.redress.export.Exit;
import app.redress.export.LeavingCheck;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Phrases;
import app.redress.letter.Letter;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and words that not every typeface has: drawn and copied out as they were written, or told before. */
class HardNamesTest {
    private static final PdfLetterExporter PDF = new PdfLetterExporter(AnyExporter.WORDS);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź",
                "Ñandú",
                "Ελλάδα",
                "Київ",
                "Đặng Thị Ngọc",
                "Çağla Şahin",
                "Þórunn Ægisdóttir",
                "Šťastný",
                "O’Briain",
                "Σίσυφος",
                "Ђорђевић",
                "Ўзбекистон",
                "Gāo Xiǎosōng",
                "€249.50 – £1,249 — ½ × 3 °C …"
            })
    void whatTheTypefaceHasIsDrawnAndCopiesOutAsItWasWritten(String words) throws IOException {
        Path target = folder.resolve("letter.pdf");
        PDF.export(naming(words), Map.of(), target);

        assertThat(missing(words)).isEmpty();
        assertThat(textOf(target)).contains("My name is " + words + ".").contains("About " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京", "العربية", "עברית", "हिन्दी", "🙂", "👨‍👩‍👧", "ไทย", "한국어", "ქართული"})
    void whatItHasNotIsToldBeforeTheExportAndNeverDrawnAsABox(String words) {
        Path target = folder.resolve("letter.pdf");

        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> PDF.export(naming(words), Map.of(), target));

        assertThat(missing(words)).isNotEmpty();
        assertThat(asked(words))
                .singleElement()
                .asString()
                .contains(missing(words).get(0));
        assertThat(problem.problem()).isEqualTo("export.missingSigns");
        assertThat(AnyExporter.WORDS.say(problem)).contains(missing(words).get(0));
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京", "العربية", "עברית", "हिन्दी", "🙂", "👨‍👩‍👧", "Łódź", "Київ"})
    void everyOtherFormCarriesEveryScript(String words) throws IOException {
        for (AnyExporter exporter : List.of(AnyExporter.DOCX, AnyExporter.TXT, AnyExporter.ICS)) {
            Path target = folder.resolve(exporter.fileName());
            exporter.write(naming(words), folder, target);

            String inside = new String(
                    FileInside.of(target).replaceAll("\r\n ", "").getBytes(StandardCharsets.ISO_8859_1),
                    StandardCharsets.UTF_8);
            assertThat(inside).as(exporter.name()).contains("My name is " + words + ".");
        }
    }

    @Test
    void aSignThatIsNotThereCanBeGoneThroughWithoutLosingTheLetter() throws IOException {
        Path target = Files.writeString(folder.resolve("letter.pdf"), "old");

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> PDF.export(naming("東京"), Map.of(), target));
        assertThat(target).hasContent("old");
    }

    private static Letter naming(String words) {
        return Letters.letter(
                Letters.amara(),
                Letters.harbourAndFinch(),
                "About " + words,
                "Dear Ms Finch,\n\nMy name is " + words + ".\n\nYours sincerely,");
    }

    private static List<String> missing(String words) {
        return PDF.missingSigns(Outgoing.plain(naming(words), Map.of()));
    }

    /** What the page before a letter leaves says of its signs. */
    private List<String> asked(String words) {
        LeavingCheck check =
                new LeavingCheck(PDF::missingSigns, new EnclosedCopies(List.of(), folder), AnyExporter.WORDS);
        return check
                .look(Outgoing.plain(naming(words), Map.of()), Exit.PDF, gone -> folder, List.of(), Phrases.NONE)
                .concerns()
                .stream()
                .filter(concern -> concern.kind() == Concern.Kind.SIGN)
                .map(Concern::words)
                .toList();
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
