package app.redress.casefile.reply;

import app.redress.letter.LetterFile;
import app.redress.words.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads replies from files of any kind that people get them in. What a file is, its first bytes tell. */
public final class ReplyFiles {
    /** How many of the first bytes tell what a file is. */
    public static final int HEAD = 4_096;

    /** A mail with large pictures in it; more is no reply. In bytes. */
    private static final int LARGEST = 60_000_000;

    private static final Pattern PICTURE = Pattern.compile(
            "^(?:\\x89PNG|\\xFF\\xD8\\xFF|GIF8|RIFF....WEBP|II\\*\\x00|MM\\x00\\*|BM|....ftyphei)", Pattern.DOTALL);
    /** Word and Outlook before 2007. */
    private static final Pattern OLD_OFFICE = Pattern.compile("^\\xD0\\xCF\\x11\\xE0");

    private static final Pattern RICH_TEXT = Pattern.compile("^\\{\\\\rtf");

    private final List<ReplyFormat> formats;

    /** @param formats tried in turn; what fits none is plain text */
    public ReplyFiles(List<ReplyFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * The text of a file.
     *
     * @throws ProblemException when there is no such file, it cannot be read, is too large, damaged, or holds no text
     */
    public IncomingText read(Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException("letterFile.folder", null, file.toString());
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.toString());
        } catch (NoSuchFileException e) {
            throw new ProblemException("letterFile.missing", e, file.toString());
        } catch (IOException e) {
            throw new ProblemException("letterFile.unreadable", e, file.toString());
        }
    }

    /** @param name what a problem calls it; its ending helps to tell what it is */
    public IncomingText read(InputStream content, String name) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ProblemException("letterFile.large", null, name, LARGEST / 1_000_000);
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        refuse(new String(head, StandardCharsets.ISO_8859_1), name);
        String ending = name.toLowerCase(Locale.ROOT);
        for (ReplyFormat format : formats) {
            if (format.fits(head, ending)) {
                return format.read(bytes, name);
            }
        }
        return PastedHeaders.read(LetterFile.read(new ByteArrayInputStream(bytes), name, LetterFile.LARGEST_LETTER));
    }

    private static void refuse(String head, String name) {
        if (PICTURE.matcher(head).find()) {
            throw new ProblemException("reply.picture", null, name);
        }
        if (OLD_OFFICE.matcher(head).find()) {
            throw new ProblemException("reply.oldOffice", null, name);
        }
        if (RICH_TEXT.matcher(head).find()) {
            throw new ProblemException("reply.richText", null, name);
        }
    }
}
