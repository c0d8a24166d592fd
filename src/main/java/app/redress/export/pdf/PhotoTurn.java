package app.redress.export.pdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a photograph has to be turned clockwise to stand upright. Cameras write it beside the picture (EXIF, the tag
 * "orientation"), which a PDF does not look at.
 */
enum PhotoTurn {
    NONE,
    RIGHT,
    HALF,
    LEFT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int FIELD = 12;
    private static final short INTEL = 0x4949;

    /** Whether width and height change places. */
    boolean lies() {
        return this == RIGHT || this == LEFT;
    }

    /** {@link #NONE} for anything but a JPEG that says otherwise. */
    static PhotoTurn of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DataInputStream marks = new DataInputStream(new BufferedInputStream(in))) {
            if (marks.readUnsignedShort() != START_OF_IMAGE) {
                return NONE;
            }
            for (int mark = marks.readUnsignedShort(); mark != START_OF_SCAN; mark = marks.readUnsignedShort()) {
                byte[] segment = new byte[Math.max(0, marks.readUnsignedShort() - 2)];
                marks.readFully(segment);
                if (mark == EXIF_SEGMENT && isExif(segment)) {
                    return turn(ByteBuffer.wrap(segment, EXIF.length(), segment.length - EXIF.length())
                            .slice());
                }
            }
            return NONE;
        } catch (EOFException | IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > EXIF.length()
                && new String(segment, 0, EXIF.length(), StandardCharsets.US_ASCII).equals(EXIF);
    }

    /** Reads the first directory of fields. */
    private static PhotoTurn turn(ByteBuffer fields) {
        fields.order(fields.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = fields.getInt(4);
        int count = Short.toUnsignedInt(fields.getShort(directory));
        for (int field = 0; field < count; field++) {
            int at = directory + 2 + field * FIELD;
            if (Short.toUnsignedInt(fields.getShort(at)) == ORIENTATION) {
                return switch (fields.getShort(at + 8)) {
                    case 3, 4 -> HALF;
                    case 5, 6 -> RIGHT;
                    case 7, 8 -> LEFT;
                    default -> NONE;
                };
            }
        }
        return NONE;
    }
}
