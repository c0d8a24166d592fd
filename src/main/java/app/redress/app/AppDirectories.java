package app.redress.app;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where Redress keeps what belongs to one person.
 *
 * @param data the folder that holds everything; absolute
 */
public record AppDirectories(Path data) {
    /** Names another data folder in the environment. */
    public static final String VARIABLE = "REDRESS_DATA";

    public AppDirectories {
        data = data.toAbsolutePath().normalize();
    }

    /**
     * The data folder that was asked for, else the one the environment names, else where the operating system wants it.
     *
     * @param chosen from the command line
     * @param environment as {@link System#getenv()} gives it
     * @param properties of the Java machine: {@code os.name}, {@code user.home}
     */
    public static AppDirectories of(Optional<Path> chosen, Map<String, String> environment, Properties properties) {
        return new AppDirectories(
                chosen.or(() -> folder(environment, VARIABLE)).orElseGet(() -> usual(environment, properties)));
    }

    private static Path usual(Map<String, String> environment, Properties properties) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", ""));
        if (system.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Redress");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Redress");
        }
        // A relative path there is to be ignored, says the XDG specification.
        return folder(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("redress");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** The store of cases. */
    public Path database() {
        return data.resolve("redress.db");
    }

    /** Copies of enclosures. */
    public Path files() {
        return data.resolve("files");
    }

    /** Copies that are made for one export and deleted after it. */
    public Path scratch() {
        return data.resolve("scratch");
    }

    /** The person's own situations. */
    public Path templates() {
        return data.resolve("templates");
    }

    /** The person's own rules, added to ours. */
    public Path ownRules() {
        return data.resolve("rules.json");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Backups that Redress makes by itself. */
    public Path backups() {
        return data.resolve("backups");
    }

    public Path settings() {
        return data.resolve("settings.json");
    }

    /** Held while a window is open. */
    public Path lock() {
        return data.resolve("redress.lock");
    }

    /**
     * Makes the folders that are not there yet, readable by their owner only.
     *
     * @throws ProblemException when they cannot be made or written to
     */
    public void prepare() {
        try {
            Files.createDirectories(data, ownerOnly(data));
            for (Path folder : List.of(files(), templates(), logs())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ProblemException("app.folder.read-only", e, data.toString());
        }
        if (!Files.isWritable(data)) {
            throw new ProblemException("app.folder.read-only", null, data.toString());
        }
    }

    /** Takes back what {@link #prepare} has made, as long as nothing stands in it. */
    void discardUnused() {
        try {
            Files.deleteIfExists(lock());
            for (Path folder : List.of(files(), templates(), logs(), data)) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // Somebody has put something there, so it is wanted after all.
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
