package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into what a person can act on; what remains is a bug. */
final class SqliteTrouble {
    private static final long HARDLY_ANY_SPACE = 1 << 20;
    private static final int PRIMARY_CODE = 0xFF;

    private SqliteTrouble() {}

    /** The exception to throw for {@code failure}, met while working on the store in {@code file}. */
    static RuntimeException in(Path file, RuntimeException failure) {
        if (failure instanceof ProblemException) {
            return failure;
        }
        return sqlCause(failure)
                .flatMap(sql -> problem(file, sql))
                .<RuntimeException>map(ProblemException.class::cast)
                .orElse(failure);
    }

    static RuntimeException in(Path file, SQLException failure) {
        return problem(file, failure)
                .<RuntimeException>map(ProblemException.class::cast)
                .orElseGet(() -> new IllegalStateException("the store failed", failure));
    }

    /** Whether only the search index is damaged. */
    static boolean isOfTheIndex(RuntimeException failure) {
        return sqlCause(failure)
                .filter(sql -> sql instanceof SQLiteException sqlite
                        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT_VTAB)
                .isPresent();
    }

    private static Optional<SQLException> sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> problem(Path file, SQLException failure) {
        return key(file, failure).map(key -> new ProblemException(key, failure, file.toString()));
    }

    private static Optional<String> key(Path file, SQLException failure) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE);
        return Optional.ofNullable(
                switch (code) {
                    case SQLITE_FULL -> "casefile.store.full";
                    case SQLITE_IOERR, SQLITE_NOMEM ->
                        spaceIsShort(file) ? "casefile.store.full" : "casefile.store.disk";
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "casefile.store.read-only";
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> "casefile.store.damaged";
                    case SQLITE_BUSY, SQLITE_LOCKED -> "casefile.store.busy";
                    default -> null;
                });
    }

    /** A full disk does not always say so: some writes only fail. */
    private static boolean spaceIsShort(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().resolveSibling("")).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException e) {
            return false;
        }
    }
}
