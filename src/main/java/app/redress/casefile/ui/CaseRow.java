package app.redress.casefile.ui;

import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.ui.CaseListViewModel.Row;
import app.redress.ui.CardButton;
import app.redress.ui.TextIcon;
import app.redress.words.Words;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A case in the list: a bar whose colour its words repeat, where it stands, and the next thing to do. */
final class CaseRow extends HBox {
    private final CardButton open;

    CaseRow(Row row, Words words, CaseListViewModel model) {
        open = opener(row, words, model);
        getStyleClass()
                .addAll(
                        "card",
                        "case-row",
                        row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setAlignment(Pos.CENTER_LEFT);
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        getChildren().addAll(bar, open, action(row, words, model));
        if (!row.sent()) {
            getChildren().add(delete(row, words, model));
        }
        setOnMouseClicked(click -> {
            // Its buttons do not keep their clicks to themselves.
            if (click.getTarget() == this) {
                model.open(row);
            }
        });
    }

    /** Where the keyboard stands in this row. */
    CardButton open() {
        return open;
    }

    private static CardButton opener(Row row, Words words, CaseListViewModel model) {
        CardButton opener = new CardButton(
                words.say("casefile.list.row.accessible", row.title(), row.words()),
                () -> model.open(row),
                label(row.title(), "title-card"),
                label(row.words(), row.standing() == Standing.NEEDS_YOU ? "pressing" : "muted"));
        opener.getStyleClass().add("row-words");
        HBox.setHgrow(opener, Priority.ALWAYS);
        return opener;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Button action(Row row, Words words, CaseListViewModel model) {
        Button action = new Button(row.action());
        if (row.standing() == Standing.NEEDS_YOU) {
            action.getStyleClass().add("accent");
        }
        action.setMinWidth(USE_PREF_SIZE);
        action.setAccessibleText(words.say("casefile.list.action.accessible", row.action(), row.title()));
        action.setOnAction(event -> model.act(row));
        return action;
    }

    private static Button delete(Row row, Words words, CaseListViewModel model) {
        Button delete = new Button("", new TextIcon("fth-trash-2"));
        delete.getStyleClass().addAll("link-like", "quiet");
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setAccessibleText(words.say("casefile.list.delete.accessible", row.title()));
        delete.setTooltip(new Tooltip(words.getString("casefile.list.delete")));
        delete.setOnAction(event -> model.delete(row));
        return delete;
    }
}
