package app.redress.export.desktop;

import app.redress.export.DocumentOpener;
import app.redress.export.MailtoAddress;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Asks the system's own opener ({@code xdg-open}, {@code open}, the Windows shell). AWT's Desktop would do it, too, but
 * starting AWT beside JavaFX hangs on macOS and needs libraries that many Linux desktops lack.
 */
public final class DesktopDocumentOpener implements DocumentOpener {
    /** Openers hand over and end; one still running by then has become the program itself. */
    private static final int PATIENCE_SECONDS = 6;

    private final Commands commands;

    /** @param operatingSystem its name as in the system property {@code os.name} */
    public DesktopDocumentOpener(String operatingSystem) {
        this.commands = Commands.of(operatingSystem);
    }

    @Override
    public boolean open(Path file) throws InterruptedException {
        return run(commands.open(file.toAbsolutePath()));
    }

    @Override
    public boolean showInFolder(Path file) throws InterruptedException {
        return run(commands.showInFolder(file.toAbsolutePath()));
    }

    @Override
    public boolean compose(MailtoAddress message) throws InterruptedException {
        return run(commands.compose(message.address().toString()));
    }

    private boolean run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || commands.succeeded(process.exitValue());
        } catch (IOException e) {
            return false;
        }
    }

    /** What to start on a system. Each argument goes to the program as it is; no shell reads it. */
    enum Commands {
        LINUX {
            @Override
            List<String> compose(String message) {
                return List.of("xdg-open", message);
            }

            @Override
            List<String> open(Path file) {
                return List.of("xdg-open", file.toString());
            }

            @Override
            List<String> showInFolder(Path file) {
                return List.of("xdg-open", folder(file).toString());
            }
        },
        MAC {
            @Override
            List<String> compose(String message) {
                return List.of("open", message);
            }

            @Override
            List<String> open(Path file) {
                return List.of("open", file.toString());
            }

            @Override
            List<String> showInFolder(Path file) {
                return List.of("open", "-R", file.toString());
            }
        },
        WINDOWS {
            @Override
            List<String> compose(String message) {
                return List.of("rundll32.exe", "url.dll,FileProtocolHandler", message);
            }

            @Override
            List<String> open(Path file) {
                return List.of("rundll32.exe", "url.dll,FileProtocolHandler", file.toString());
            }

            @Override
            List<String> showInFolder(Path file) {
                return List.of("explorer.exe", folder(file).toString());
            }

            /** Explorer answers 1 even when all is well. */
            @Override
            boolean succeeded(int exitValue) {
                return true;
            }
        };

        static Commands of(String operatingSystem) {
            String name = operatingSystem.toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                return WINDOWS;
            }
            return name.startsWith("mac") ? MAC : LINUX;
        }

        /** @param message a mailto address, each sign of the letter's encoded */
        abstract List<String> compose(String message);

        abstract List<String> open(Path file);

        abstract List<String> showInFolder(Path file);

        boolean succeeded(int exitValue) {
            return exitValue == 0;
        }

        private static Path folder(Path file) {
            Path folder = file.getParent();
            return folder == null ? file : folder;
        }
    }
}
