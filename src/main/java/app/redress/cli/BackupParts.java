package app.redress.cli;

import app.redress.casefile.Backups;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commands that back up and restore work with.
 *
 * @param of the backups of a data folder; of the usual one without a folder
 * @param environment of the process
 * @param prompt asks for passwords
 */
public record BackupParts(
        Function<Optional<Path>, Backups> of, Map<String, String> environment, PasswordPrompt prompt) {
    /** Holds the password where nobody can be asked. */
    static final String VARIABLE = "REDRESS_PASSWORD";

    public BackupParts {
        environment = Map.copyOf(environment);
    }

    /** The password from the environment, else the one a person types. */
    Optional<String> password(String question) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(given -> !given.isEmpty())
                .or(() -> prompt.ask(question));
    }

    /** Whether somebody types the password, and may mistype it. */
    boolean isTyped() {
        return environment.getOrDefault(VARIABLE, "").isEmpty();
    }
}
