package app.redress.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells now and then how much has been written. Leaves what it writes to open. */
final class WatchedOutput extends FilterOutputStream {
    private static final long OFTEN = 1 << 20;

    private final Weighed.Written watch;
    private long count;
    private long told;

    WatchedOutput(OutputStream out, Weighed.Written watch) {
        super(out);
        this.watch = watch;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        add(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        add(length);
    }

    private void add(int more) {
        count += more;
        if (count - told >= OFTEN) {
            told = count;
            watch.bytes(count);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
