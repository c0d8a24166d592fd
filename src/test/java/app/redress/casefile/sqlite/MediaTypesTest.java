package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    private final MediaTypes types = new MediaTypes();

    @ParameterizedTest(name = "{0} beginning with {1} is {2}")
    @CsvSource({
        "scan.txt, %PDF-1.4, application/pdf",
        "photo, GIF89a, image/gif",
        "photo.jpg, RIFF1234WEBPVP8, image/webp",
        "IMG_1.HEIC, 1234ftypheic, image/heic",
        "letter.docx, PK, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Reply.EML, From, message/rfc822",
        "notes.txt, GIF, text/plain",
        "archive.tar.zip, PK, application/zip",
        "noending, abc, application/octet-stream",
        "odd., abc, application/octet-stream",
        "strange.xyz, abc, application/octet-stream"
    })
    void theFirstBytesDecideThenTheEnding(String name, String head, String type) {
        assertThat(types.of(name, head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"empty.png, image/png", "empty, application/octet-stream"})
    void anEmptyFileHasItsEndingOnly(String name, String type) {
        assertThat(types.of(name, new byte[0])).isEqualTo(type);
    }
}
