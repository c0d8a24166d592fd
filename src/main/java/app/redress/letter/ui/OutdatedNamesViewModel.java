package app.redress.letter.ui;

import app.redress.drafting.LetterFacts;
import app.redress.drafting.OutdatedNames;
import app.redress.letter.Letter;
import app.redress.text.TextEdit;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Says that the open letter has names and numbers that are no longer those of its sender or recipient. */
public final class OutdatedNamesViewModel {
    private final LetterEditorViewModel editor;
    private final Words words;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Optional<Letter> earlier = Optional.empty();

    public OutdatedNamesViewModel(LetterEditorViewModel editor, Words words) {
        this.editor = editor;
        this.words = words;
        editor.letterProperty().addListener((of, before, now) -> follow(before, now));
        editor.onOpened(draft -> leave());
    }

    /** The notice; blank when there is none. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Puts the names and numbers of today in the letter, in one step that can be undone. */
    public void change() {
        Letter letter = editor.letterProperty().get();
        String body = TextEdit.all(edits(letter.body(), letter), letter.body());
        editor.subjectProperty().set(TextEdit.all(edits(letter.subject(), letter), letter.subject()));
        TextEdit.between(letter.body(), body).ifPresent(editor::edit);
        leave();
    }

    /** The letter is right as it stands. */
    public void leave() {
        earlier = Optional.empty();
        said.set("");
    }

    private void follow(Letter before, Letter now) {
        boolean samePeople =
                before.sender().equals(now.sender()) && before.recipient().equals(now.recipient());
        if (said.get().isEmpty() && !samePeople) {
            earlier = Optional.of(before);
        }
        String outdated = Stream.of(now.subject(), now.body())
                .flatMap(text -> edits(text, now).stream().map(edit -> told(text, edit)))
                .distinct()
                .collect(Collectors.joining(", "));
        said.set(outdated.isEmpty() ? "" : words.say("letter.outdated", outdated));
    }

    /** What stands there, and what would instead. */
    private String told(String text, TextEdit edit) {
        String old = text.substring(edit.position(), edit.position() + edit.removed());
        return words.say(
                "letter.outdated.one", old.replace('\n', ' '), edit.inserted().replace('\n', ' '));
    }

    /** The last first. */
    private List<TextEdit> edits(String text, Letter letter) {
        return earlier.map(before -> OutdatedNames.in(text, facts(before, letter), facts(letter, letter)))
                .orElseGet(List::of);
    }

    private static LetterFacts facts(Letter people, Letter letter) {
        return new LetterFacts(people.sender(), people.recipient(), letter.date(), letter.variant());
    }
}
