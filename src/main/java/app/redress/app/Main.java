package app.redress.app;

import app.redress.cli.Terminal;
import app.redress.words.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts Redress: the window without arguments, the command line with a subcommand. */
public final class Main {
    private static final int NO_WINDOW = 1;

    private Main() {}

    public static void main(String[] arguments) {
        if (Launch.of(List.of(arguments)).window()) {
            openWindow(arguments);
        } else {
            Logs.silent();
            Words words = Words.load(Locale.ENGLISH);
            System.exit(CommandLineWiring.commandLine(Clock.system(ZoneId.systemDefault()), words)
                    .run(arguments, Terminal.ofProcess()));
        }
    }

    private static void openWindow(String[] arguments) {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            sayNoDisplay();
            System.exit(NO_WINDOW);
        }
        Logs.silent();
        // Drawn from the cache, the edge of one field shows above another: a line in the colour of the focus.
        System.setProperty("prism.disableRegionCaching", "true");
        try {
            DesktopApplication.launch(DesktopApplication.class, arguments);
        } catch (UnsupportedOperationException e) {
            sayNoDisplay();
            System.exit(NO_WINDOW);
        }
    }

    /** On Linux the window needs a display server; elsewhere the system has one. */
    static boolean hasDisplay(String osName, Map<String, String> environment) {
        boolean linux = osName.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    private static void sayNoDisplay() {
        System.err.println("Redress cannot open its window because there is no display here."
                + " The command line works without one: try \"--help\".");
    }
}
