package app.redress.export.eml;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the mail, plain and as HTML. */
class EmlLetterBodyTest {
    @TempDir
    private Path folder;

    @Test
    void theBodyIsTheLetterAndUnfoldsToItsParagraphs() throws Exception {
        BodyPart body = words(export(Letters.sofa())).getBodyPart(0);

        assertThat(body.getContentType()).contains("text/plain", "UTF-8", "format=flowed");
        assertThat(unfolded((String) body.getContent()))
                .contains("\nI have bought from you since 2019, and the armchair I chose with your Leeds team is still"
                        + " my favourite place in the house.\n")
                .contains("£1,249")
                .contains("\nAmara Osei\n")
                .contains("\n- Copy of the order confirmation (Order confirmation.pdf)\n");
    }

    @Test
    void theSameWordsStandThereAsHtmlThatLoadsNothing() throws Exception {
        BodyPart html = words(export(Letters.hostile())).getBodyPart(1);
        String shown = (String) html.getContent();

        assertThat(html.getContentType()).contains("text/html", "UTF-8");
        assertThat(shown.replaceAll("</?(?:html|head|body|p|br|meta)\\b[^<>]*>|<!DOCTYPE html>", ""))
                .doesNotContain("<", ">");
        assertThat(shown).doesNotContain("<script", "<img", "<link", "<a ");
    }

    @Test
    void theHtmlSaysWhatTheLetterSays() throws Exception {
        String html = (String) words(export(Letters.sofa())).getBodyPart(1).getContent();

        assertThat(html)
                .contains("<p>I have bought from you since 2019, and the armchair I chose with your Leeds team is still"
                        + " my favourite place in the house.</p>")
                .contains("£1,249");
    }

    private MimeMessage export(Letter letter) throws MessagingException, IOException {
        return EmlLetterExporterTest.exported(letter, folder.resolve("draft.eml"));
    }

    /** The plain words, and the same as HTML. */
    private static Multipart words(MimeMessage message) throws MessagingException, IOException {
        Multipart parts = EmlLetterExporterTest.parts(message);
        return parts.getContentType().startsWith("multipart/alternative")
                ? parts
                : (Multipart) parts.getBodyPart(0).getContent();
    }

    /** As a mail program that knows format=flowed shows it. */
    private static String unfolded(String flowed) {
        return "\n" + flowed.replaceAll(" \r\n", " ").replace("\r\n", "\n");
    }
}
