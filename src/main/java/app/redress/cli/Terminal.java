package app.redress.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes.
 *
 * @param out answers, in UTF-8
 * @param err what went wrong, in UTF-8
 * @param colour whether {@code out} is looked at by a person who has not turned colours off
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean colour) {
    private static final int BUFFER = 1 << 16;

    /** The streams of this process; in UTF-8 whatever the system's code page is, as JSON must be. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                // Knows NO_COLOR and CLICOLOR, and whether anybody looks.
                Ansi.AUTO.enabled());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }
}
