package app.redress.measure;

import app.redress.app.DesktopApplication;
import app.redress.review.Finding;
import app.redress.ui.editor.DecoratedTextArea;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The real window, seen and typed into from a thread beside it. */
final class MeasuredWindow {
    /** Each look costs the window some of the time that is measured. */
    private static final long LOOK_EVERY_MILLIS = 20;

    private static final long PATIENCE_MILLIS = 120_000;

    private MeasuredWindow() {}

    /** Opens the window on {@code folder} and runs {@code figures} beside it; ends the process when they are done. */
    static void open(String folder, Runnable figures) {
        Thread beside = new Thread(
                () -> {
                    int code = 1;
                    try {
                        figures.run();
                        code = 0;
                    } finally {
                        Runtime.getRuntime().halt(code);
                    }
                },
                "figures");
        beside.setDaemon(true);
        beside.start();
        Application.launch(DesktopApplication.class, "--data=" + folder);
    }

    /** Waits until the window stands on the screen with its content laid out. */
    static void untilShown() {
        until(() -> window().filter(
                        window -> window.getScene().getRoot().getLayoutBounds().getWidth() > 0)
                .isPresent());
    }

    /** Waits until the side list shows a finding whose words hold {@code words}. */
    static void untilFound(String words) {
        until(() -> findings().stream().anyMatch(finding -> finding.text().contains(words)));
    }

    static void untilGone(String words) {
        until(() -> findings().stream().noneMatch(finding -> finding.text().contains(words)));
    }

    static void replaceLetter(String text) {
        onWindow(() -> {
            editor().replaceText(text);
            return text;
        });
    }

    static int letterLength() {
        return onWindow(() -> editor().getLength());
    }

    static void moveCaret(int offset) {
        onWindow(() -> {
            editor().requestFocus();
            editor().moveTo(offset);
            return offset;
        });
    }

    /** One key, as the system would report it. */
    static void type(char key) {
        onWindow(() -> {
            DecoratedTextArea editor = editor();
            editor.fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, String.valueOf(key), "", KeyCode.UNDEFINED, false, false, false, false));
            return key;
        });
    }

    static void undoTyping(int from) {
        onWindow(() -> {
            editor().replaceText(from, editor().getCaretPosition(), "");
            return from;
        });
    }

    private static DecoratedTextArea editor() {
        return nodes(DecoratedTextArea.class).findFirst().orElseThrow();
    }

    private static List<Finding> findings() {
        return nodes(ListView.class)
                .filter(list -> "findings".equals(list.getId()))
                .<Object>flatMap(list -> ((ListView<?>) list).getItems().stream())
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    private static <T extends Node> Stream<T> nodes(Class<T> type) {
        return window().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<Window> window() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .findFirst();
    }

    private static void until(BooleanSupplier seen) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!onWindow(seen::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited in vain");
            }
            pause(LOOK_EVERY_MILLIS);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T onWindow(Supplier<T> look) {
        CompletableFuture<T> seen = new CompletableFuture<>();
        Runnable looking = () -> {
            try {
                seen.complete(look.get());
            } catch (RuntimeException e) {
                seen.completeExceptionally(e);
            }
        };
        while (true) {
            try {
                Platform.runLater(looking);
                return seen.join();
            } catch (IllegalStateException toolkitNotYetThere) {
                pause(LOOK_EVERY_MILLIS);
            }
        }
    }
}
