package app.redress.architecture.wrong.ui;

import javafx.application.Platform;

final class GoesRound {
    private GoesRound() {}

    static void later(Runnable action) {
        Platform.runLater(action);
    }
}
