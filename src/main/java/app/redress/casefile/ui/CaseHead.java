package app.redress.casefile.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The buttons at the head of a case: the main one is what the case waits for. */
record CaseHead(FlowPane actions, Button write) {
    private static final String MAIN = "accent";

    void follow(ObservableValue<? extends Optional<?>> shown, CaseCourseController course) {
        actions.disableProperty().bind(shown.map(Optional::isEmpty));
        course.waiting().subscribe(this::choose);
    }

    /** While their time runs, what comes back is awaited and no letter is pressing. */
    private void choose(boolean waiting) {
        actions.getChildren().forEach(button -> button.getStyleClass().remove(MAIN));
        Node main = waiting ? actions.lookup("#addReply") : write;
        main.getStyleClass().add(MAIN);
    }
}
