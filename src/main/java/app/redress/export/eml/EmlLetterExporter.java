package app.redress.export.eml;

import app.redress.export.ExportFormat;
import app.redress.export.FileName;
import app.redress.export.LetterExporter;
import app.redress.export.Outgoing;
import app.redress.export.PlainText;
import app.redress.export.WholeFile;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Letters as drafts that a mail program opens for sending: the words in the body, the enclosures attached. Nothing in
 * it names this computer or its account.
 */
public final class EmlLetterExporter implements LetterExporter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final PlainText plainText;
    private final Clock clock;

    /** @param clock for the Date header */
    public EmlLetterExporter(Words words, Clock clock) {
        this.plainText = new PlainText(words);
        this.clock = clock;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.EML;
    }

    @Override
    public void export(Outgoing outgoing, Path target) {
        Letter letter = outgoing.letter();
        List<EnclosureSource> enclosures = letter.enclosures().stream()
                .map(enclosure -> source(enclosure, outgoing.files()))
                .toList();
        WholeFile.write(target, out -> write(letter, enclosures, out));
    }

    private static EnclosureSource source(Enclosure enclosure, Map<Enclosure, Path> files) {
        Path file = files.get(enclosure);
        if (file == null || !Files.isRegularFile(file)) {
            throw new ProblemException("export.enclosureGone", null, enclosure.name());
        }
        return new EnclosureSource(enclosure, file);
    }

    private void write(Letter letter, List<EnclosureSource> enclosures, OutputStream out) throws IOException {
        try {
            MimeMessage message = message(letter, enclosures);
            message.saveChanges();
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException("the draft cannot be written", e);
        }
    }

    private MimeMessage message(Letter letter, List<EnclosureSource> enclosures)
            throws MessagingException, IOException {
        MimeMessage message = new DraftMessage();
        message.setSentDate(Date.from(clock.instant()));
        if (!letter.sender().email().isBlank()) {
            message.setFrom(MailAddress.of(letter.sender()));
        }
        if (!letter.recipient().email().isBlank()) {
            message.setRecipient(Message.RecipientType.TO, MailAddress.of(letter.recipient()));
        }
        message.setSubject(HeaderText.of(letter.subject()), UTF_8);
        message.setContent(enclosures.isEmpty() ? words(letter) : withEnclosures(words(letter), enclosures));
        return message;
    }

    private static MimeMultipart withEnclosures(MimeMultipart words, List<EnclosureSource> enclosures)
            throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(words);
        MimeMultipart parts = new MimeMultipart("mixed");
        parts.addBodyPart(text);
        for (EnclosureSource enclosure : enclosures) {
            parts.addBodyPart(attachment(enclosure));
        }
        return parts;
    }

    /** The same words twice; a mail program shows the last kind it knows. */
    private MimeMultipart words(Letter letter) throws MessagingException {
        String words = plainText.forMail(letter);
        MimeBodyPart plain = new MimeBodyPart();
        plain.setContent(FlowedText.of(words), "text/plain; charset=UTF-8; format=flowed");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(MailHtml.of(words), "text/html; charset=UTF-8");
        // A paragraph is one line of HTML; this encoding keeps lines as short as mail wants them.
        html.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeMultipart("alternative", plain, html);
    }

    private static BodyPart attachment(EnclosureSource enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(enclosure));
        part.setDisposition(Part.ATTACHMENT);
        // Base64 for text, too: other encodings may change line ends, and an enclosure is evidence.
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setHeader("Content-Type", enclosure.getContentType());
        part.setFileName(HeaderText.of(FileName.safe(enclosure.getName())));
        return part;
    }
}
