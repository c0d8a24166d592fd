package app.redress.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** A line that says something, with a button like a link behind it; the button goes below where there is no room. */
public final class LinkRow extends FlowPane {
    /** @param accessible the button's name for those who do not see what stands before it */
    public LinkRow(String said, String link, String accessible, Runnable act) {
        Button button = new Button(link);
        button.setAccessibleText(accessible);
        button.getStyleClass().add("link-like");
        button.setOnAction(event -> act.run());
        getStyleClass().add("link-row");
        getChildren().setAll(new Label(said), button);
    }
}
