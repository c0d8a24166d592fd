package app.redress.letter.ui;

import app.redress.letter.Enclosure;
import app.redress.ui.TextIcon;
import app.redress.words.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** One enclosure under the letter: its name, its size, a way to take it off. It opens nothing. */
final class EnclosureChip extends HBox {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    EnclosureChip(Enclosure enclosure, Words words, Runnable onRemove) {
        getStyleClass().add("chip");
        Label name = new Label(enclosure.name());
        name.getStyleClass().add("chip-name");
        Label size = new Label(size(enclosure.size(), words));
        size.getStyleClass().add("muted");
        Button remove = new Button("", new TextIcon("fth-x"));
        remove.getStyleClass().add("chip-remove");
        remove.setAccessibleText(words.say("letter.enclosures.remove", enclosure.name()));
        remove.setOnAction(click -> onRemove.run());
        getChildren().addAll(name, size, remove);
    }

    /**
     * Keeps {@code chips} in step with what is on the tray.
     *
     * @param leave takes the focus to where it stays once a chip is gone
     */
    static void showAll(EnclosureTray tray, Pane chips, Runnable leave, Words words) {
        ListChangeListener<Enclosure> show = change -> chips.getChildren()
                .setAll(tray.enclosures().stream()
                        .map(enclosure -> new EnclosureChip(enclosure, words, () -> {
                            leave.run();
                            tray.remove(enclosure);
                        }))
                        .toList());
        tray.enclosures().addListener(show);
    }

    private static String size(long bytes, Words words) {
        if (bytes < KILO) {
            return words.say("letter.size.bytes", bytes);
        }
        return bytes < MEGA
                ? words.say("letter.size.kilobytes", bytes / KILO)
                : words.say("letter.size.megabytes", bytes / (double) MEGA);
    }
}
