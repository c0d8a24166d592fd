package app.redress.casefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a file has been read. */
public final class WatchedInput extends FilterInputStream {
    private final double size;
    private final Progress progress;
    private long count;

    public WatchedInput(InputStream in, long size, Progress progress) {
        super(in);
        this.size = Math.max(1, size);
        this.progress = progress;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(0, read);
        progress.reached(Math.min(1, count / size));
        return read;
    }
}
