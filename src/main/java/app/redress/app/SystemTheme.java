package app.redress.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Whether the operating system is set to dark. JavaFX can say so itself only from version 22, so the system's own
 * settings command is asked; where there is none, the answer is light.
 */
final class SystemTheme {
    private static final int PATIENCE_SECONDS = 2;

    private final List<String> question;

    private SystemTheme(List<String> question) {
        this.question = question;
    }

    static SystemTheme of(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return new SystemTheme(List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
        }
        if (os.contains("win")) {
            return new SystemTheme(List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme"));
        }
        return new SystemTheme(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));
    }

    /** Asks the system; may take a moment, so not on the UI thread. */
    boolean isDark() {
        try {
            Process process = new ProcessBuilder(question)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return saysDark(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static boolean saysDark(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        return lower.contains("dark") || (lower.contains("appsuselighttheme") && lower.contains("0x0"));
    }
}
