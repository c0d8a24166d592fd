package app.redress.export.ui;

import app.redress.export.Exit;
import app.redress.export.FormText;
import app.redress.export.Outgoing;
import app.redress.export.PlainText;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The letter cut to what a web form takes, sentence by sentence, as the person chooses. */
public final class WebFormViewModel {
    /** What complaint forms most often take. */
    private static final int USUAL_LIMIT = 2000;

    private final ExportSource source;
    private final OutgoingLetter outgoing;
    private final DepartureLog log;
    private final Dialogs dialogs;
    private final Words words;
    private final FormText text;
    private final List<BooleanProperty> chosen;
    private final IntegerProperty limit = new SimpleIntegerProperty(USUAL_LIMIT);
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();

    public WebFormViewModel(
            ExportSource source, OutgoingLetter outgoing, DepartureLog log, Dialogs dialogs, Words words) {
        this.source = source;
        this.outgoing = outgoing;
        this.log = log;
        this.dialogs = dialogs;
        this.words = words;
        this.text = FormText.of(new PlainText(words).signedBody(outgoing.get().letter()), words.getLocale());
        this.chosen = IntStream.range(0, text.sentences().size())
                .<BooleanProperty>mapToObj(at -> new SimpleBooleanProperty(true))
                .toList();
        chosen.forEach(choice -> choice.addListener((of, before, now) -> count()));
        count();
    }

    /** The sentences in their order. */
    public List<FormText.Sentence> sentences() {
        return text.sentences();
    }

    /** Whether a sentence goes along; all do at first. */
    public BooleanProperty chosenProperty(int sentence) {
        return chosen.get(sentence);
    }

    /** How many characters the form takes. */
    public IntegerProperty limitProperty() {
        return limit;
    }

    /** How many characters there are, as forms count them. */
    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** Chooses the sentences that fit, from the first on; the person goes on from there. */
    public void fit() {
        List<Boolean> fitting = text.thoseThatFit(limit.get());
        for (int at = 0; at < chosen.size(); at++) {
            chosen.get(at).set(fitting.get(at));
        }
    }

    public void all() {
        chosen.forEach(choice -> choice.set(true));
    }

    public void copy() {
        String said = said();
        Outgoing letter = outgoing.get().withFiles(Map.of());
        dialogs.copy(said);
        dialogs.toast(words.getString("export.form.copied"));
        log.keep(new Leave(source.openCase(), Exit.FORM, letter, source::file, false), said);
    }

    private String said() {
        return text.with(chosen.stream().map(BooleanProperty::get).toList());
    }

    private void count() {
        length.set(FormText.length(said()));
    }
}
