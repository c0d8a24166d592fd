package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyCommandTest {
    private static final String OFFER = """
            \uFEFFFrom: Claims <claims@example.com>
            Date: 9 February 2026
            Subject: Claim AB-1234

            We will refund £40 within 14 days, in full and final settlement.
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private final TestTerminal terminal = new TestTerminal();

    @Test
    void aReplyIsOneJsonObjectALine() throws IOException {
        String file = write("offer.txt", OFFER);
        assertThat(terminal.run("reply", "--format", "json", file, file)).isZero();
        assertThat(terminal.jsonLines()).hasSize(2);
        JsonNode reply = terminal.jsonLines().get(0);
        assertThat(reply.get("file").asText()).isEqualTo(file);
        assertThat(reply.get("kind").asText()).isEqualTo("offer");
        assertThat(reply.get("from").asText()).isEqualTo("Claims <claims@example.com>");
        assertThat(reply.get("subject").asText()).isEqualTo("Claim AB-1234");
        assertThat(reply.get("date").asText()).startsWith("2026-02-09");
        assertThat(reply.get("warnings").get(0).get("kind").asText()).isEqualTo("full-and-final");
        assertThat(reply.get("promises").get(0).get("due").asText()).isEqualTo("2026-02-23");
    }

    @Test
    void placesCountTheUnitsOfTheText() throws IOException {
        terminal.run("reply", "--format", "json", write("offer.txt", OFFER));
        JsonNode amount = terminal.jsonLines().get(0).get("amounts").get(0);
        String text = OFFER.substring(1);
        assertThat(text.substring(amount.get("start").asInt(), amount.get("end").asInt()))
                .isEqualTo("£40");
    }

    @Test
    void standardInputIsRead() throws IOException {
        terminal.typing("Your claim has been declined.");
        assertThat(terminal.run("reply", "--format", "json", "-")).isZero();
        assertThat(terminal.jsonLines().get(0).get("kind").asText()).isEqualTo("refusal");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreReadAllTheSame() throws IOException {
        String file = write("offer.txt", OFFER);
        int code = terminal.run("reply", folder.resolve("gone.txt").toString(), file);
        assertThat(code).isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.err()).contains("gone.txt").hasLineCount(1);
        assertThat(terminal.out()).contains("An offer").contains("£40").contains("full and final");
    }

    @Test
    void aPictureIsToldApart() throws IOException {
        Path picture = folder.resolve("scan.txt");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(terminal.run("reply", picture.toString())).isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.err()).contains("is a picture").hasLineCount(1);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
