package app.redress.ui;

import java.io.File;
import java.util.Optional;

/** No file was chosen yet, and none will be remembered. */
public final class NowhereLast implements LastFolder {
    @Override
    public Optional<File> get() {
        return Optional.empty();
    }

    @Override
    public void keep(File folder) {}
}
