package app.redress.export;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells why a file could not be written. Systems differ in what they throw, so the place itself is asked too. */
final class WriteProblem {
    private static final long ALMOST_NOTHING = 64 * 1024;

    private WriteProblem() {}

    static ProblemException of(Path target, Exception cause) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new ProblemException("export.folderGone", cause, folder == null ? target : folder);
        }
        String said = reason(cause).toLowerCase(Locale.ROOT);
        if (said.contains("no space")
                || said.contains("not enough space")
                || said.contains("quota")
                || isFull(folder)) {
            return new ProblemException("export.diskFull", cause, target.getFileName());
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || said.contains("read-only")
                || said.contains("being used by another process")
                || !Files.isWritable(folder)) {
            return new ProblemException("export.notAllowed", cause, target.getFileName(), folder);
        }
        return new ProblemException("export.cannotWrite", cause, target.getFileName());
    }

    private static String reason(Exception cause) {
        @Nullable String message = cause.getMessage();
        return message == null ? "" : message;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
