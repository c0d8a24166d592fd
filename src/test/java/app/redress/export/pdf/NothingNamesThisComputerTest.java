package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever leaves says nothing of the computer, its account, or where files stand on it. */
class NothingNamesThisComputerTest {
    /** An account that nobody has, so that its name can be looked for. */
    private static final String ACCOUNT = "zqx-account-4711";

    private final String user = System.getProperty("user.name");
    private final String home = System.getProperty("user.home");

    @TempDir
    private Path folder;

    @BeforeEach
    void anAccountWithANameToLookFor() {
        System.setProperty("user.name", ACCOUNT);
        System.setProperty("user.home", "/home/" + ACCOUNT);
    }

    @AfterEach
    void theAccountAsItWas() {
        System.setProperty("user.name", user);
        System.setProperty("user.home", home);
    }

    @ParameterizedTest
    @EnumSource
    void noExportNamesTheComputerTheAccountOrAFolder(AnyExporter exporter) throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Path target = folder.resolve(exporter.fileName());

        exporter.write(Letters.sofa(), files, target);

        String inside = FileInside.of(target);
        assertThat(inside)
                .doesNotContain(ACCOUNT)
                .doesNotContain(folder.toString())
                .doesNotContain(folder.getFileName().toString())
                .doesNotContainIgnoringCase("message-id")
                .doesNotContain(System.getProperty("os.name") + " ");
        String computer = InetAddress.getLocalHost().getHostName();
        if (computer.length() > 4 && !computer.equals("localhost")) {
            assertThat(inside).doesNotContain(computer);
        }
    }
}
