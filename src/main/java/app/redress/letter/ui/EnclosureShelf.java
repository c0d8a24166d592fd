package app.redress.letter.ui;

import app.redress.words.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Pane;

/** What goes with the letter, as chips below it. */
final class EnclosureShelf {
    private final EnclosureTray tray;
    private final Words words;

    EnclosureShelf(EnclosureTray tray, Words words) {
        this.tray = tray;
        this.words = words;
    }

    /** Keeps {@code pane} filled with one chip for each enclosure. */
    void fill(Pane pane) {
        tray.enclosures().addListener((ListChangeListener<Object>) change -> show(pane));
        show(pane);
    }

    private void show(Pane pane) {
        pane.getChildren()
                .setAll(tray.enclosures().stream()
                        .map(enclosure -> new EnclosureChip(enclosure, words, () -> tray.remove(enclosure)))
                        .toList());
    }
}
