package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    private final FileName names = new FileName(Words.load(Locale.UK));

    @Test
    void aFileIsNamedAfterDateAndSubject() {
        assertThat(names.suggest(Letters.sofa(), ExportFormat.PDF))
                .isEqualTo("2026-11-21 Complaint order HF-20418, sofa delivered torn.pdf");
    }

    @Test
    void withoutASubjectItSaysWhoGetsIt() {
        assertThat(names.suggest(Letters.letter(Letters.amara(), Letters.harbourAndFinch(), " ", ""), ExportFormat.EML))
                .isEqualTo("2026-11-21 Letter to Harbour & Finch Ltd.eml");
        assertThat(names.suggest(Letters.bare(), ExportFormat.TXT)).isEqualTo("2026-11-21 Letter.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "C:\\Windows\\system32",
                "a:b*c?d\"e<f>g|h",
                "CON",
                "nul.txt",
                "lpt1.pdf",
                "...",
                "",
                "ends with dots...",
                "line\r\nbreak\u0000",
                "exe\u202efdp"
            })
    void noNameIsAPathOrADevice(String name) {
        String safe = FileName.safe(name);

        assertThat(safe)
                .isNotBlank()
                .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}]")
                .doesNotEndWith(".")
                .doesNotStartWith(".")
                .doesNotMatch("(?i)(con|nul|lpt1)(\\..*)?");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndKeepsItsExtension() {
        String safe = FileName.safe("領".repeat(200) + ".pdf");

        assertThat(safe).endsWith("領.pdf");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
    }
}
