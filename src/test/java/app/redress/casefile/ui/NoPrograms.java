package app.redress.casefile.ui;

import app.redress.export.DocumentOpener;
import java.nio.file.Path;

/** Nothing on this computer opens anything. */
final class NoPrograms implements DocumentOpener {
    @Override
    public boolean open(Path file) {
        return false;
    }

    @Override
    public boolean showInFolder(Path file) {
        return false;
    }
}
