package app.redress.export.ui;

import app.redress.casefile.Departure;
import app.redress.casefile.Departure.Content;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What has left so far, and what was in it. */
public final class DeparturesController {
    private final ExportSource source;
    private final DepartureLog log;
    private final Sheets sheets;
    private final Dialogs dialogs;
    private final Words words;
    private final ZoneId zone;

    @FXML
    private Label none;

    @FXML
    private VBox departures;

    public DeparturesController(
            ExportSource source, DepartureLog log, Sheets sheets, Dialogs dialogs, Words words, ZoneId zone) {
        this.source = source;
        this.log = log;
        this.sheets = sheets;
        this.dialogs = dialogs;
        this.words = words;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
        source.openCase().ifPresent(id -> log.list(id, this::show));
    }

    @FXML
    private void close() {
        sheets.close();
    }

    private void show(List<Departure> left) {
        none.setVisible(left.isEmpty());
        departures.getChildren().setAll(left.stream().map(this::card).toList());
    }

    private VBox card(Departure departure) {
        String when = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", words.getLocale())
                .format(departure.left().atZone(zone));
        VBox card = new VBox(
                line(words.say("export.left.line", when, words.getString("export.exit." + departure.way())), "strong"));
        card.getStyleClass().add("departure");
        if (!departure.file().isBlank()) {
            card.getChildren()
                    .add(line(
                            words.say("export.left.file", departure.file(), (departure.size() + 1023) / 1024),
                            "muted"));
        }
        departure.contents().forEach(content -> card.getChildren().add(line(along(content), "muted")));
        card.getChildren().add(line(words.say("export.left.fingerprint", departure.sha256()), "fingerprint"));
        Button copy = new Button(words.getString("export.left.copy"));
        copy.getStyleClass().add("link-like");
        copy.setOnAction(event -> dialogs.copy(departure.words()));
        card.getChildren().add(copy);
        return card;
    }

    private String along(Content content) {
        return words.say(content.cleaned() ? "export.left.content.cleaned" : "export.left.content", content.name());
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
