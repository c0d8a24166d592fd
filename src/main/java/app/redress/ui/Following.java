package app.redress.ui;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Panes that show a list, a node for each of its items. */
public final class Following {
    private Following() {}

    /** Lets {@code pane} hold what {@code shown} makes of the items of {@code list}, in its order, from now on. */
    public static <T> void show(ObservableList<T> list, Pane pane, Function<? super T, ? extends Node> shown) {
        Runnable anew =
                () -> pane.getChildren().setAll(list.stream().<Node>map(shown).toList());
        list.addListener((ListChangeListener<T>) change -> anew.run());
        anew.run();
    }
}
