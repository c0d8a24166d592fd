package app.redress.ui;

import app.redress.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What lies above the page of the window: one sheet, and a few toasts in the corner where nothing is read. */
public final class Overlay extends StackPane implements Sheets {
    private static final Duration TOAST_STAYS = Duration.seconds(7);
    private static final int TOASTS_AT_ONCE = 3;

    private final Words words;
    private final Node page;
    private final VBox toasts = new VBox();
    private final Deque<Node> shown = new ArrayDeque<>();
    private @Nullable OpenSheet sheet;

    public Overlay(Words words, Node page) {
        this.words = words;
        this.page = page;
        toasts.getStyleClass().add("toasts");
        toasts.setAlignment(Pos.BOTTOM_LEFT);
        toasts.setPickOnBounds(false);
        toasts.setFillWidth(false);
        getChildren().addAll(page, toasts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    @Override
    public void open(String title, Parent content, Runnable onClosed) {
        close();
        Node focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        SheetPaper paper = new SheetPaper(title, content);
        StackPane veil = new StackPane(paper);
        veil.getStyleClass().add("veil");
        sheet = new OpenSheet(veil, focusBefore, () -> {
            paper.giveBack();
            onClosed.run();
        });
        page.setDisable(true);
        getChildren().add(1, veil);
        veil.applyCss(); // what a control holds inside exists only once it has its looks
        PaneCycle.focusFirst(paper);
    }

    @Override
    public void close() {
        OpenSheet closing = sheet;
        if (closing == null) {
            return;
        }
        sheet = null;
        getChildren().remove(closing.veil());
        page.setDisable(false);
        if (closing.focusBefore() != null) {
            closing.focusBefore().requestFocus();
        }
        closing.onClosed().run();
    }

    /** Shows a toast; the gravest kind stays until it is closed. */
    void toast(String message, @Nullable String action, Runnable onAction, boolean trouble) {
        if (isShown(message)) {
            return;
        }
        HBox toast = slip(message);
        if (action != null) {
            toast.getChildren().add(button(action, toast, onAction));
        }
        if (trouble) {
            toast.getStyleClass().add("trouble");
            toast.getChildren().add(closing(toast));
        } else {
            PauseTransition stay = new PauseTransition(TOAST_STAYS);
            stay.setOnFinished(event -> takeAway(toast));
            stay.play();
        }
        show(toast);
    }

    /** Shows a toast that stays until it is closed and is no trouble. */
    void notice(String message) {
        if (!isShown(message)) {
            HBox toast = slip(message);
            toast.getChildren().add(closing(toast));
            show(toast);
        }
    }

    private boolean isShown(String message) {
        return shown.stream().anyMatch(toast -> message.equals(toast.getAccessibleText()));
    }

    private void show(Node toast) {
        toasts.setAlignment(corner());
        shown.addLast(toast);
        toasts.getChildren().add(toast);
        if (shown.size() > TOASTS_AT_ONCE) {
            takeAway(shown.getFirst());
        }
    }

    /** Nobody's line is covered while they write it. */
    private Pos corner() {
        double caret = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getInputMethodRequests)
                .map(writing -> screenToLocal(writing.getTextLocation(0)).getY())
                .orElse(0.0);
        return caret > getHeight() / 2 && caret < getHeight() ? Pos.TOP_LEFT : Pos.BOTTOM_LEFT;
    }

    private static HBox slip(String message) {
        Label label = new Label(message);
        label.setWrapText(true);
        HBox slip = new HBox(label);
        slip.getStyleClass().add("toast");
        // Its shadow catches no click meant for what lies beside it.
        slip.setPickOnBounds(false);
        slip.setAccessibleRole(AccessibleRole.TEXT);
        slip.setAccessibleText(message);
        return slip;
    }

    private Button closing(Node toast) {
        return button(words.getString("toast.close"), toast, () -> {});
    }

    private Button button(String text, Node toast, Runnable onAction) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            takeAway(toast);
            onAction.run();
        });
        return button;
    }

    private void takeAway(Node toast) {
        shown.remove(toast);
        toasts.getChildren().remove(toast);
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && sheet != null) {
            event.consume();
            close();
        }
    }

    private record OpenSheet(Node veil, @Nullable Node focusBefore, Runnable onClosed) {}
}
