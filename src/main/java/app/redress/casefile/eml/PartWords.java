package app.redress.casefile.eml;

import app.redress.casefile.reply.IncomingText.Remark;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of one text part, in whatever alphabet and wrapping, as far as they are whole. */
final class PartWords {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NO_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
    private static final int BASE64_GROUP = 4;

    private PartWords() {}

    static String of(Part part, Set<Remark> remarks) throws MessagingException {
        String text = decoded(bytes(part, remarks), charset(part, remarks));
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The file name, blank when there is none or it is not well formed. */
    static String name(Part part) {
        try {
            return Optional.ofNullable(part.getFileName()).orElse("");
        } catch (MessagingException e) {
            return "";
        }
    }

    private static byte[] bytes(Part part, Set<Remark> remarks) throws MessagingException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            remarks.add(Remark.CUT_OFF);
            return base64AsFarAsItGoes(part);
        }
    }

    /** Base64 that was cut in the middle of a group, or has strange characters in it. */
    private static byte[] base64AsFarAsItGoes(Part part) throws MessagingException {
        try (InputStream raw = raw(part)) {
            String letters = NO_BASE64
                    .matcher(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .replaceAll("");
            int whole = letters.length() - letters.length() % BASE64_GROUP;
            return Base64.getDecoder().decode(letters.substring(0, whole));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static InputStream raw(Part part) throws MessagingException {
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream();
    }

    private static Optional<Charset> charset(Part part, Set<Remark> remarks) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null
                    ? Optional.empty()
                    : Optional.of(Charset.forName(MimeUtility.javaCharset(name.strip())));
        } catch (ParseException e) {
            return Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            remarks.add(Remark.UNKNOWN_CHARSET);
            return Optional.empty();
        }
    }

    /** By the alphabet named if the bytes fit it, else by UTF-8, else by the western Windows code page. */
    private static String decoded(byte[] bytes, Optional<Charset> named) {
        return named.flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(
                        () -> new String(bytes, named.filter(PartWords::isRich).orElse(WINDOWS)));
    }

    private static boolean isRich(Charset charset) {
        return !charset.equals(StandardCharsets.US_ASCII) && !charset.equals(StandardCharsets.UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
