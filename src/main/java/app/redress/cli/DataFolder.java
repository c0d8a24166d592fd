package app.redress.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The data folder that a command works on. */
final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.data")
    private @Nullable Path data;

    /** Empty for the usual one. */
    Optional<Path> chosen() {
        return Optional.ofNullable(data);
    }
}
