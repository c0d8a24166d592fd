package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppDirectoriesTest {
    private static final String HOME = Path.of("home", "ada").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private static Path data(String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", HOME);
        return AppDirectories.of(Optional.empty(), environment, properties).data();
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        assertThat(data("Linux", Map.of())).isEqualTo(Path.of(HOME, ".local", "share", "redress"));
        assertThat(data("Mac OS X", Map.of())).isEqualTo(Path.of(HOME, "Library", "Application Support", "Redress"));
        assertThat(data("Windows 11", Map.of())).isEqualTo(Path.of(HOME, "AppData", "Roaming", "Redress"));
    }

    @Test
    void theSystemsOwnVariablesAreHeeded() {
        String elsewhere = folder.toString();
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", elsewhere))).isEqualTo(folder.resolve("redress"));
        assertThat(data("Windows 11", Map.of("APPDATA", elsewhere))).isEqualTo(folder.resolve("Redress"));
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", "share")))
                .isEqualTo(Path.of(HOME, ".local", "share", "redress"));
    }

    @Test
    void ourOwnVariableComesFirstAndTheCommandLineBeforeIt() {
        Map<String, String> environment =
                Map.of("REDRESS_DATA", folder.resolve("a").toString());
        assertThat(data("Linux", environment)).isEqualTo(folder.resolve("a"));
        assertThat(AppDirectories.of(Optional.of(folder.resolve("b")), environment, new Properties())
                        .data())
                .isEqualTo(folder.resolve("b"));
    }

    @Test
    void aBlankVariableIsNone() {
        assertThat(data("Linux", Map.of("REDRESS_DATA", " "))).isEqualTo(Path.of(HOME, ".local", "share", "redress"));
    }

    @Test
    void theFoldersAreMadeForTheirOwnerOnly() throws IOException {
        AppDirectories directories = new AppDirectories(folder.resolve("deep").resolve("redress"));
        directories.prepare();
        directories.prepare();
        assertThat(directories.files()).isDirectory();
        assertThat(directories.templates()).isDirectory();
        assertThat(directories.logs()).isDirectory();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directories.data())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aPlaceWhereNoFolderCanBeIsSaid() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new AppDirectories(inTheWay.resolve("redress")).prepare())
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo("app.folder.read-only"));
    }
}
