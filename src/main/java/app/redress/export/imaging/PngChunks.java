package app.redress.export.imaging;

import app.redress.export.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The chunks of a PNG picture. Those that hold words, times and camera fields are left out of a copy, byte for byte;
 * Commons Imaging would draw the picture anew.
 */
final class PngChunks {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    /** Length, type and checksum. */
    private static final int ENVELOPE = 12;

    private static final Map<String, Trace> TELLING = Map.of(
            "tEXt", Trace.WORDS,
            "zTXt", Trace.WORDS,
            "iTXt", Trace.WORDS,
            "tIME", Trace.TIME,
            "eXIf", Trace.DEVICE);

    private PngChunks() {}

    static boolean isPng(byte[] picture) {
        return picture.length > SIGNATURE.length()
                && new String(picture, 0, SIGNATURE.length(), StandardCharsets.ISO_8859_1).equals(SIGNATURE);
    }

    static Set<Trace> traces(byte[] picture) throws IOException {
        Set<Trace> traces = EnumSet.noneOf(Trace.class);
        walk(picture, (type, start, end) -> {
            Trace trace = TELLING.get(type);
            if (trace != null) {
                traces.add(trace);
            }
        });
        return traces;
    }

    static void clean(byte[] picture, OutputStream out) throws IOException {
        out.write(picture, 0, SIGNATURE.length());
        walk(picture, (type, start, end) -> {
            if (!TELLING.containsKey(type)) {
                out.write(picture, start, end - start);
            }
        });
    }

    private static void walk(byte[] picture, Visitor visitor) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        int at = SIGNATURE.length();
        while (at + ENVELOPE <= picture.length) {
            int length = bytes.getInt(at);
            int end = at + ENVELOPE + length;
            if (length < 0 || end > picture.length || end < at) {
                return;
            }
            visitor.chunk(new String(picture, at + 4, 4, StandardCharsets.US_ASCII), at, end);
            at = end;
        }
    }

    /** Is shown each whole chunk. */
    private interface Visitor {
        void chunk(String type, int start, int end) throws IOException;
    }
}
