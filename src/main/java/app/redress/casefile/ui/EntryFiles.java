package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.ui.EntryCard.EntryActions;
import app.redress.letter.Enclosure;
import app.redress.ui.TextIcon;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The files of an entry, each a click away: what went along or came with it, and the very file that left. */
record EntryFiles(Words words, EntryActions actions) {
    List<Node> of(CaseEntry entry) {
        List<Node> rows = new ArrayList<>();
        Stream<Enclosure> enclosed =
                entry instanceof LetterSent sent ? sent.letter().enclosures().stream() : Stream.of();
        List<Button> files = Stream.concat(enclosed, entry.files().stream())
                .map(this::button)
                .toList();
        if (!files.isEmpty()) {
            FlowPane row = new FlowPane();
            row.getStyleClass().add("entry-files");
            row.getChildren().addAll(files);
            rows.add(row);
        }
        if (entry instanceof LetterSent sent) {
            sent.leftAs().ifPresent(file -> rows.add(sent(file)));
        }
        return rows;
    }

    private Button button(Enclosure file) {
        Button button = new Button(file.name(), new TextIcon("fth-paperclip"));
        button.getStyleClass().addAll("link-like", "quiet");
        button.setAccessibleText(words.say("casefile.case.file.accessible", file.name()));
        button.setOnAction(event -> actions.open(file));
        return button;
    }

    private Button sent(Enclosure file) {
        Button button = button(file);
        button.setText(words.say("casefile.case.sentFile", file.name()));
        button.setGraphic(new TextIcon("fth-file-text"));
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(words.say("casefile.case.sentFile.fingerprint", file.sha256())));
        return button;
    }
}
