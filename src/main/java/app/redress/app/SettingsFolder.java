package app.redress.app;

import app.redress.settings.CurrentSettings;
import app.redress.ui.LastFolder;
import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last folder as the settings keep it; before any, the person's documents.
 *
 * @param home the person's own folder
 */
record SettingsFolder(CurrentSettings settings, File home) implements LastFolder {
    private static final String DOCUMENTS = "Documents";

    static SettingsFolder of(CurrentSettings settings) {
        return new SettingsFolder(settings, new File(System.getProperty("user.home", "")));
    }

    @Override
    public Optional<File> get() {
        return Stream.of(new File(settings.get().lastFolder()), new File(home, DOCUMENTS), home)
                .filter(File::isDirectory)
                .findFirst();
    }

    @Override
    public void keep(File folder) {
        settings.update(before -> before.withLastFolder(folder.getAbsolutePath()));
    }
}
