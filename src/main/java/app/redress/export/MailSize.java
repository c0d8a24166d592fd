package app.redress.export;

import java.util.List;

/** How large a mail becomes: enclosures travel as Base64, in lines. */
public final class MailSize {
    private static final long WORDS_AND_HEADERS = 16 * 1024;
    private static final double BASE64 = 4.0 / 3 * 78 / 76;
    private static final double MEGABYTE = 1024 * 1024;

    private MailSize() {}

    /**
     * @param enclosures sizes in bytes
     * @return bytes on the way
     */
    public static long of(List<Long> enclosures) {
        return WORDS_AND_HEADERS
                + enclosures.stream().mapToLong(size -> (long) (size * BASE64)).sum();
    }

    /** Rounded up to a tenth. */
    public static double inMegabytes(long bytes) {
        return Math.ceil(bytes / MEGABYTE * 10) / 10;
    }
}
