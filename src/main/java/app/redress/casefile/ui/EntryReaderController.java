package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseWords;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

/** A letter that left, or a reply, to read and to copy; nothing in it can be changed. */
public final class EntryReaderController {
    private final Sheets sheets;
    private final Dialogs dialogs;
    private final CaseWords words;
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");

    @FXML
    private Label subjectLine;

    @FXML
    private Label detailLine;

    @FXML
    private Label kept;

    @FXML
    private TextArea text;

    public EntryReaderController(Sheets sheets, Dialogs dialogs, CaseWords words) {
        this.sheets = sheets;
        this.dialogs = dialogs;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.words(subject, subjectLine);
        Shown.words(detail, detailLine);
    }

    /** Shows a letter as it left. */
    void read(LetterSent sent) {
        Letter letter = sent.letter();
        kept.setText(words.say("casefile.letter.frozen"));
        subject.set(letter.subject());
        detail.set(detail(sent));
        sent.leftAs()
                .map(file -> words.say("casefile.case.sentFile.fingerprint", file.sha256()))
                .ifPresent(sum -> detailLine.setTooltip(new Tooltip(sum)));
        text.setText(letter.body());
    }

    /** Shows a reply as it was pasted. */
    void read(String plain) {
        kept.setText(words.say("casefile.reply.kept"));
        subject.set("");
        detail.set("");
        text.setText(plain);
    }

    /** Selects the first of {@code phrases} that stands in the text, in sight. */
    void select(List<String> phrases) {
        MarkedText.find(text.getText(), phrases).stream()
                .findFirst()
                .ifPresent(range -> text.selectRange(range.end(), range.start()));
    }

    @FXML
    private void copy() {
        dialogs.copy(Stream.of(subject.get(), text.getText())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n")));
        dialogs.toast(words.say("casefile.letter.copied"));
    }

    @FXML
    private void close() {
        sheets.close();
    }

    private String detail(LetterSent sent) {
        Letter letter = sent.letter();
        String enclosed = letter.enclosures().stream().map(Enclosure::name).collect(Collectors.joining(", "));
        return Stream.of(
                        letter.recipient().name(),
                        letter.reference().isBlank() ? "" : words.say("casefile.letter.reference", letter.reference()),
                        enclosed.isEmpty() ? "" : words.say("casefile.letter.enclosures", enclosed),
                        sent.leftAs()
                                .map(file -> words.say("casefile.letter.sentFile", file.name()))
                                .orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
