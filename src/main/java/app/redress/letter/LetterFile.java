package app.redress.letter;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads plain text from files people have: UTF-8, with or without a byte order mark, UTF-16 with one, and otherwise the
 * western Windows code page. Line ends stay as they are; a byte order mark does not belong to the text.
 */
public final class LetterFile {
    /** What a letter may hold, in bytes. */
    public static final int LARGEST_LETTER = 5_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");
    private static final Pattern OTHER_FORMAT = Pattern.compile("^(?:%PDF-|%!PS|\\{\\\\rtf)");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LetterFile() {}

    /**
     * The text of a file.
     *
     * @param largest the most bytes it may hold
     * @throws ProblemException when there is no such file, it is a folder, cannot be read, is too large or is not text
     */
    public static String read(Path file, int largest) {
        if (Files.isDirectory(file)) {
            throw new ProblemException("letterFile.folder", null, file.toString());
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.toString(), largest);
        } catch (NoSuchFileException e) {
            throw new ProblemException("letterFile.missing", e, file.toString());
        } catch (IOException e) {
            throw new ProblemException("letterFile.unreadable", e, file.toString());
        }
    }

    /**
     * The text of a stream.
     *
     * @param name how a problem calls it
     * @throws ProblemException when it is too large or is not text
     */
    public static String read(InputStream content, String name, int largest) throws IOException {
        byte[] bytes = content.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new ProblemException("letterFile.large", null, name, largest / 1_000_000);
        }
        Optional<String> text = decode(bytes);
        boolean plain = text.isPresent()
                && !NO_TEXT.matcher(text.get()).find()
                && !OTHER_FORMAT.matcher(text.get()).find();
        if (!plain) {
            throw new ProblemException("letterFile.binary", null, name);
        }
        return text.get();
    }

    private static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16);
        }
        Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
        return text.isPresent() ? text.map(LetterFile::unmarked) : decode(bytes, WINDOWS);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
