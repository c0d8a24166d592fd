package app.redress.settings.json;

import app.redress.settings.Settings;
import app.redress.settings.SettingsStore;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.core.JacksonException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings as one JSON file. It is replaced whole, so that there is always an old or a new one. */
public final class JsonSettingsStore implements SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettingsStore.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path file;
    private final Clock clock;
    private final SettingsJson json = new SettingsJson();

    public JsonSettingsStore(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public Settings load() {
        try {
            return Files.exists(file) ? json.read(Files.readAllBytes(file)) : Settings.FIRST_START;
        } catch (JacksonException e) {
            setAside();
            return Settings.FIRST_START;
        } catch (IOException e) {
            throw new ProblemException("settings.unreadable", e, file.toString());
        }
    }

    @Override
    public synchronized void save(Settings settings) {
        // What could not be read at the start must not be written over at the end.
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new ProblemException("settings.unreadable", null, file.toString());
        }
        Path unfinished = beside(".part");
        try {
            writeDurably(unfinished, json.write(settings));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemException("settings.not-saved", e, file.toString());
        }
    }

    private static void writeDurably(Path target, byte[] bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(target.toFile())) {
            out.write(bytes);
            out.getFD().sync();
        } catch (IOException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }

    /** A person may have edited the file by hand: what cannot be read is worth keeping. */
    private void setAside() {
        Path aside = beside(".damaged-" + LocalDateTime.now(clock).format(STAMP));
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("The settings could not be read and now stand in {}", aside);
        } catch (IOException e) {
            throw new ProblemException("settings.unreadable", e, file.toString());
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
