package app.redress.export.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.desktop.DesktopDocumentOpener.Commands;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DesktopDocumentOpenerTest {
    private static final Path FILE = Path.of("/home/amara/my letters/a; rm -rf $HOME.eml");

    @Test
    void theFileIsOneArgumentOnEverySystem() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11", "FreeBSD"}) {
            assertThat(Commands.of(system).open(FILE)).endsWith(FILE.toString());
        }
    }

    @Test
    void eachSystemHasItsOwnOpener() {
        assertThat(Commands.of("Linux").open(FILE)).startsWith("xdg-open");
        assertThat(Commands.of("Mac OS X").open(FILE)).startsWith("open");
        assertThat(Commands.of("Windows 11").open(FILE)).startsWith("rundll32.exe");
    }

    @Test
    void aFileIsShownInItsFolder() {
        assertThat(Commands.of("Linux").showInFolder(FILE)).containsExactly("xdg-open", "/home/amara/my letters");
        assertThat(Commands.of("Mac OS X").showInFolder(FILE)).containsExactly("open", "-R", FILE.toString());
    }

    @Test
    void aSystemWithoutAnOpenerSaysSo() throws InterruptedException {
        // Nothing of that name is installed where this runs: no Windows program on Linux, none of Linux on Windows.
        boolean windows = System.getProperty("os.name").startsWith("Windows");

        assertThat(new DesktopDocumentOpener(windows ? "Linux" : "Windows").open(FILE))
                .isFalse();
    }
}
