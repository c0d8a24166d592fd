package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);

    @TempDir
    private Path home;

    @Test
    void theFirstFileGoesToTheDocumentsOrWhereThereAreNoneHome() throws IOException {
        SettingsFolder folder = new SettingsFolder(settings, home.toFile());
        assertThat(folder.get()).contains(home.toFile());

        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(folder.get()).contains(documents.toFile());
    }

    @Test
    void theNextGoesWhereTheLastOneWentWhileThatIsThere() throws IOException {
        SettingsFolder folder = new SettingsFolder(settings, home.toFile());
        Path letters = Files.createDirectory(home.resolve("Letters"));

        folder.keep(letters.toFile());
        assertThat(new SettingsFolder(settings, home.toFile()).get()).contains(letters.toFile());
        assertThat(settings.get().lastFolder()).isEqualTo(letters.toString());

        Files.delete(letters);
        assertThat(folder.get()).contains(home.toFile());
    }
}
