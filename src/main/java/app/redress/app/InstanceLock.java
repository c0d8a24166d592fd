package app.redress.app;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says that this Redress, and no other, works in a data folder. The operating system lets go of it when the program
 * ends, however it ends; the file stays, because deleting it could take it from under another program.
 */
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock on {@code file}, which is made when it is not there.
     *
     * @throws ProblemException when another Redress has it, or the folder cannot be written to
     */
    public static InstanceLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new ProblemException("app.second-window", null, String.valueOf(file.getParent()));
            }
            return new InstanceLock(channel);
        } catch (IOException e) {
            throw new ProblemException("app.folder.read-only", e, String.valueOf(file.getParent()));
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
