package app.redress.letter.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComposedLetters.Made;
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
    private Optional<PutIn> lastPutIn = Optional.empty();

    public LeftOutViewModel(LetterEditorViewModel editor, ToldCases cases, BackgroundTasks tasks, Words words) {
        this.editor = editor;
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
        editor.onOpened(draft -> look());
        editor.letterProperty().subscribe(letter -> follow(letter.body()));
        look();
    }

    /** The notice; blank when there is none. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Puts all of it in the letter, in one step; when that is undone, it is offered again. */
    public void putIn() {
        leftOut.ifPresent(parts -> {
            String body = editor.letterProperty().get().body();
            String whole = parts.in(body);
            editor.openCase().ifPresent(id -> lastPutIn = Optional.of(new PutIn(id, parts, body, whole)));
            keepPutIn();
            TextEdit.between(body, whole).ifPresent(editor::edit);
        });
    }

    /** Undo and redo of the text take the offer along. */
    private void follow(String body) {
        lastPutIn.ifPresent(step -> {
            if (leftOut.isEmpty() && body.equals(step.before)) {
                show(Optional.of(step.parts));
                tasks.submit(Lane.STORE, () -> {
                    step.made.ifPresent(made -> cases.takeBack(step.id, made));
                    return step;
                });
            } else if (leftOut.isPresent() && body.equals(step.after)) {
                keepPutIn();
            }
        });
    }

    private void keepPutIn() {
        show(Optional.empty());
        lastPutIn.ifPresent(step -> tasks.submit(Lane.STORE, () -> {
            step.made = cases.putIn(step.id, step.parts);
            return step;
        }));
    }

    private void look() {
        lastPutIn = Optional.empty();
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

    /** What was put in last; {@link #made} belongs to the store's lane. */
    private static final class PutIn {
        final CaseId id;
        final LeftOut parts;
        final String before;
        final String after;
        private Optional<Made> made = Optional.empty();

        PutIn(CaseId id, LeftOut parts, String before, String after) {
            this.id = id;
            this.parts = parts;
            this.before = before;
            this.after = after;
        }
    }
}
