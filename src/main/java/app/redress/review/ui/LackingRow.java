package app.redress.review.ui;

import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.words.Words;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing the letter lacks; pressed, it says why, and where that was read. */
final class LackingRow extends VBox {
    LackingRow(CheckResult result, Words words) {
        String weight =
                words.getString("review.lacking." + result.severity().name().toLowerCase(Locale.ROOT));
        Button ask = new Button(result.message(), pill(result, weight));
        ask.getStyleClass().setAll("need");
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setMinHeight(Region.USE_PREF_SIZE);
        ask.setAccessibleText(words.say("review.lacking.accessible", weight, result.message()));
        Label reason = new Label(words.say("review.lacking.reason", result.why(), result.source()));
        reason.getStyleClass().addAll("muted", "small");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.setVisible(false);
        reason.setManaged(false);
        ask.setOnAction(press -> {
            reason.setVisible(!reason.isVisible());
            reason.setManaged(reason.isVisible());
        });
        getChildren().addAll(ask, reason);
    }

    private static Label pill(CheckResult result, String weight) {
        Label pill = new Label(weight);
        pill.getStyleClass().add("pill");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        if (result.severity() != CheckSeverity.NICE) {
            pill.getStyleClass().add(result.severity() == CheckSeverity.MUST ? "hot" : "warm");
        }
        return pill;
    }
}
