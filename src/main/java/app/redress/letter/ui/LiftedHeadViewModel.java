package app.redress.letter.ui;

import app.redress.casefile.CaseId;
import app.redress.drafting.lifting.LiftedHead;
import app.redress.letter.Letter;
import app.redress.text.TextEdit;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Says what a letter that was pasted tells of its own head, and puts it there on request. */
public final class LiftedHeadViewModel {
    /** Characters that come at once only by a paste. */
    private static final int PASTED = 80;

    private final LetterEditorViewModel editor;
    private final BackgroundTasks tasks;
    private final Words words;
    private final Set<CaseId> left = new HashSet<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Optional<CaseId> followed = Optional.empty();

    public LiftedHeadViewModel(LetterEditorViewModel editor, BackgroundTasks tasks, Words words) {
        this.editor = editor;
        this.tasks = tasks;
        this.words = words;
        editor.letterProperty().addListener((of, before, now) -> follow(before, now));
        editor.onOpened(draft -> look());
    }

    /** The notice; blank when there is none. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Fills what is empty in the head; the words below lose what stands there now, in one step that can be undone. */
    public void putIn() {
        lift(this::put);
    }

    /** The letter is right as it stands; nothing more is said of it until Redress is started again. */
    public void leave() {
        editor.openCase().ifPresent(left::add);
        said.set("");
    }

    /** A letter without any head may have come from elsewhere. */
    private void look() {
        said.set("");
        Letter letter = editor.letterProperty().get();
        if (letter.recipient().isBlank()
                && letter.subject().isBlank()
                && letter.reference().isBlank()) {
            lift(this::show);
        }
    }

    private void follow(Letter before, Letter now) {
        boolean another = !editor.openCase().equals(followed);
        followed = editor.openCase();
        boolean pasted = !another && now.body().length() >= before.body().length() + PASTED;
        if (pasted || !said.get().isEmpty()) {
            lift(this::show);
        }
    }

    /** Reads the letter as it stands, unless it changes meanwhile or another is opened. */
    private void lift(Consumer<LiftedHead> then) {
        Letter letter = editor.letterProperty().get();
        tasks.submit(Lane.REVIEW, () -> LiftedHead.in(letter)).onSuccess(head -> {
            if (editor.letterProperty().get().equals(letter)) {
                then.accept(head);
            }
        });
    }

    private void put(LiftedHead head) {
        String before = editor.letterProperty().get().body();
        said.set("");
        TextEdit.between(before, head.body()).ifPresent(editor::edit);
        editor.variantProperty().set(head.variant());
        if (!head.sender().isBlank()) {
            editor.signAs(head.sender());
        }
        if (!head.recipient().isBlank()) {
            editor.address(head.recipient());
        }
        if (!head.subject().isBlank()) {
            editor.subjectProperty().set(head.subject());
        }
        if (!head.reference().isBlank()) {
            editor.referenceProperty().set(head.reference());
        }
    }

    private void show(LiftedHead head) {
        boolean passedOver = editor.openCase().filter(left::contains).isPresent();
        said.set(passedOver ? "" : say(head));
    }

    private String say(LiftedHead head) {
        String parts = Stream.of(
                        part("letter.head.sender", AddressWords.oneLine(head.sender())),
                        part("letter.head.recipient", AddressWords.oneLine(head.recipient())),
                        part("letter.head.reference", head.reference()),
                        part("letter.head.subject", head.subject()))
                .flatMap(found -> found)
                .collect(Collectors.joining("; "));
        return head.isEmpty() ? "" : words.say("letter.head.found", parts);
    }

    private Stream<String> part(String key, String told) {
        return told.isBlank() ? Stream.empty() : Stream.of(words.say(key, told));
    }
}
