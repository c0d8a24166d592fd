package app.redress.casefile.ui;

import app.redress.casefile.course.AskStanding;
import app.redress.casefile.course.AskedFor;
import app.redress.casefile.course.FindingWords;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** Something that was asked for and what has become of it, which the person can correct. */
final class AskRow extends VBox {
    private static final List<AskStanding> CHOICES = List.of(
            AskStanding.AGREED, AskStanding.ANSWERED, AskStanding.REFUSED, AskStanding.IGNORED, AskStanding.DONE);

    AskRow(AskedFor asked, FindingWords findings, Words words, BiConsumer<String, AskStanding> correct) {
        getStyleClass()
                .addAll("ask", asked.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label ask = new Label(findings.ask(asked));
        ask.setWrapText(true);
        ask.setMinHeight(USE_PREF_SIZE);
        MenuButton standing = new MenuButton(findings.standing(asked));
        standing.getStyleClass().add("ask-standing");
        standing.setAccessibleText(words.say("casefile.ask.accessible", asked.ask(), findings.standing(asked)));
        standing.getItems()
                .setAll(CHOICES.stream()
                        .map(choice -> item(asked, choice, words, correct))
                        .toList());
        getChildren().addAll(ask, standing);
    }

    private static MenuItem item(
            AskedFor asked, AskStanding choice, Words words, BiConsumer<String, AskStanding> correct) {
        MenuItem item = new MenuItem(words.getString("casefile.ask." + choice));
        item.setOnAction(event -> correct.accept(asked.ask(), choice));
        return item;
    }
}
