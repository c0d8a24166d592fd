package app.redress.review.ui;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The name of a category on a ground of its heat. */
final class FindingPill {
    private FindingPill() {}

    static Label of(Finding finding, Words words) {
        Label pill = new Label();
        show(pill, finding, words);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    static void show(Label pill, Finding finding, Words words) {
        pill.setText(name(finding, words));
        pill.getStyleClass().setAll("label", "pill", heat(finding));
    }

    static String name(Finding finding, Words words) {
        return words.getString("category." + finding.category());
    }

    private static String heat(Finding finding) {
        if (finding.category() == Category.MISSING_FACT) {
            return "warm";
        }
        if (!finding.category().isTone()) {
            return "plain";
        }
        return finding.severity() == Severity.HOT ? "hot" : "warm";
    }
}
