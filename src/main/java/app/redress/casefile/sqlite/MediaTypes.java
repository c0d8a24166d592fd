package app.redress.casefile.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Tells what a file is: by its first bytes where they are plain, else by the ending of its name. */
final class MediaTypes {
    /** As many bytes as {@link #of} wants to see. */
    static final int HEAD = 16;

    private static final String UNKNOWN = "application/octet-stream";
    private static final List<Magic> MAGIC = List.of(
            new Magic(0, "%PDF-", "application/pdf"),
            new Magic(0, "\u0089PNG\r\n\u001a\n", "image/png"),
            new Magic(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
            new Magic(0, "GIF87a", "image/gif"),
            new Magic(0, "GIF89a", "image/gif"),
            new Magic(0, "II*\0", "image/tiff"),
            new Magic(0, "MM\0*", "image/tiff"),
            new Magic(8, "WEBP", "image/webp"),
            new Magic(4, "ftypheic", "image/heic"));

    private final Properties byEnding = new Properties();

    MediaTypes() {
        try (InputStream in = MediaTypes.class.getResourceAsStream("media-types.properties")) {
            if (in == null) {
                throw new IllegalStateException("media-types.properties is missing");
            }
            byEnding.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name of the file
     * @param head its first {@link #HEAD} bytes, or all when there are fewer
     */
    String of(String name, byte[] head) {
        return MAGIC.stream()
                .filter(magic -> magic.stands(head))
                .map(Magic::type)
                .findFirst()
                .orElseGet(() -> byEnding.getProperty(ending(name), UNKNOWN));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Bytes, written as Latin-1, that stand at an offset in every file of a type. */
    private record Magic(int offset, String bytes, String type) {
        boolean stands(byte[] head) {
            byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
            int end = offset + wanted.length;
            return head.length >= end && Arrays.equals(head, offset, end, wanted, 0, wanted.length);
        }
    }
}
