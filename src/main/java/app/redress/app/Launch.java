package app.redress.app;

import java.util.List;
import java.util.Optional;

/**
 * What the words after {@code redress} ask for: the window (nothing, or only where the data is), or the command line.
 *
 * @param data the data folder to use instead of the usual one
 */
record Launch(boolean window, Optional<String> data) {
    private static final String DATA = "--data";

    static Launch of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new Launch(true, Optional.empty());
        }
        String first = arguments.get(0);
        if (arguments.size() == 1 && first.startsWith(DATA + "=")) {
            return new Launch(true, Optional.of(first.substring(DATA.length() + 1)));
        }
        if (arguments.size() == 2 && first.equals(DATA)) {
            return new Launch(true, Optional.of(arguments.get(1)));
        }
        return new Launch(false, Optional.empty());
    }
}
