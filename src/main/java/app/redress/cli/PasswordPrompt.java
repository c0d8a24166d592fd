package app.redress.cli;

import java.io.Console;
import java.util.Optional;

/** Asks for a word that must not be seen while it is typed. */
@FunctionalInterface
public interface PasswordPrompt {
    /** What was typed; empty when nobody can be asked. */
    Optional<String> ask(String question);

    /** Asks on the terminal this process was started from. */
    static PasswordPrompt ofProcess() {
        return question -> Optional.ofNullable(System.console()).flatMap(console -> typed(console, question));
    }

    private static Optional<String> typed(Console console, String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
    }
}
