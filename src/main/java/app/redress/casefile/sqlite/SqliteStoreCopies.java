package app.redress.casefile.sqlite;

import app.redress.casefile.StoreCopies;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies made by SQLite itself, through a connection of their own, so that nobody waits for them. */
public final class SqliteStoreCopies implements StoreCopies {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteStoreCopies.class);

    private final StoreFile store;

    public SqliteStoreCopies(Path file) {
        store = new StoreFile(file);
    }

    @Override
    public boolean isThereAny() {
        return Files.exists(store.path());
    }

    @Override
    public void copyTo(Path target) {
        NativeLibrary.load(target.resolveSibling(""));
        try (Connection connection = store.connectToRead();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toString());
            copy.executeUpdate();
        } catch (SQLException e) {
            throw SqliteTrouble.in(store.path(), e);
        }
    }

    @Override
    public Optional<Contents> salvageTo(Path target) {
        NativeLibrary.load(target.resolveSibling(""));
        StoreFile copy = new StoreFile(target);
        try {
            if (new Salvage(store, copy).carryOut() > 0) {
                return Optional.of(open(target));
            }
        } catch (SQLException | ProblemException e) {
            LOG.info("Nothing could be read of a damaged store");
        }
        copy.delete();
        return Optional.empty();
    }

    @Override
    public Contents open(Path copy) {
        NativeLibrary.load(copy.resolveSibling(""));
        StoreFile file = new StoreFile(copy);
        StoreInspection.of(file);
        try (Connection connection = file.connectToRead();
                Statement statement = connection.createStatement()) {
            return new Contents(cases(statement), files(statement), changed(statement));
        } catch (SQLException | IllegalArgumentException | DateTimeParseException e) {
            throw new ProblemException("casefile.store.damaged", e, copy.toString());
        }
    }

    private static int cases(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("SELECT count(*) FROM complaint")) {
            return answer.getInt(1);
        }
    }

    private static Optional<Instant> changed(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("SELECT max(updated) FROM complaint")) {
            return Optional.ofNullable(answer.getString(1)).map(Instant::parse);
        }
    }

    private static List<KeptFile> files(Statement statement) throws SQLException {
        List<KeptFile> files = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT id, size FROM enclosure")) {
            while (rows.next()) {
                files.add(new KeptFile(UUID.fromString(rows.getString(1)), rows.getLong(2)));
            }
        }
        return files;
    }

    @Override
    public void replaceWith(Path copy, Path aside) {
        try {
            store.replaceWith(copy, aside);
        } catch (IOException e) {
            throw new ProblemException(
                    "casefile.store.read-only", e, store.path().toString());
        }
    }
}
