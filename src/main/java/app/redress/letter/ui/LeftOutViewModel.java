package app.redress.letter.ui;

import app.redress.casefile.LeftOut;
import app.redress.casefile.ToldCases;
import app.redress.drafting.Style;
import app.redress.text.TextEdit;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Says what a person told and the open letter leaves out to stay short, and puts it in on request. */
public final class LeftOutViewModel {
    private final LetterEditorViewModel editor;
    private final ToldCases cases;
    private final BackgroundTasks tasks;
    private final Words words;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Optional<LeftOut> leftOut = Optional.empty();

    public LeftOutViewModel(LetterEditorViewModel editor, ToldCases cases, BackgroundTasks tasks, Words words) {
        this.editor = editor;
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
        editor.onOpened(draft -> look());
        look();
    }

    /** The notice; blank when there is none. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Puts all of it in the letter, in one step that can be undone. */
    public void putIn() {
        Optional<LeftOut> missing = leftOut;
        show(Optional.empty());
        missing.ifPresent(parts -> {
            String body = editor.letterProperty().get().body();
            TextEdit.between(body, parts.in(body)).ifPresent(editor::edit);
            editor.openCase()
                    .ifPresent(id -> tasks.submit(Lane.STORE, () -> {
                        cases.putIn(id, parts);
                        return id;
                    }));
        });
    }

    private void look() {
        show(Optional.empty());
        editor.openCase().ifPresent(id -> tasks.submit(Lane.STORE, () -> cases.leftOut(id))
                .onSuccess(found -> {
                    if (editor.openCase().filter(id::equals).isPresent()) {
                        show(found);
                    }
                }));
    }

    private void show(Optional<LeftOut> found) {
        leftOut = found;
        said.set(found.map(this::say).orElse(""));
    }

    private String say(LeftOut missing) {
        String parts = missing.parts().stream()
                .map(part -> words.getString("drafting.part." + part))
                .collect(Collectors.joining(", "));
        return words.say(missing.style() == Style.SHORT ? "letter.leftOut.form" : "letter.leftOut.page", parts);
    }
}
