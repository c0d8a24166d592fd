package app.redress.shell;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.course.DraftStage;
import app.redress.export.ui.ExportSource;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.ui.LetterEditorViewModel;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.ui.PassedOver;
import app.redress.review.ui.ReviewViewModel;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The letter under the pen, seen whole: what is written, what the review says of it, what an export needs of it. */
public final class OpenLetter implements ExportSource {
    private final LetterEditorViewModel editor;
    private final ReviewViewModel review;
    private final PassedOver passedOver;
    private final EnclosureStore files;
    private final Function<Letter, List<String>> unmetMusts;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<Letter>> sent = new ReadOnlyObjectWrapper<>(this, "sent", List.of());

    public OpenLetter(
            LetterEditorViewModel editor,
            ReviewViewModel review,
            PassedOver passedOver,
            EnclosureStore files,
            Function<Letter, List<String>> unmetMusts,
            Words words) {
        this.editor = editor;
        this.review = review;
        this.passedOver = passedOver;
        this.files = files;
        this.unmetMusts = unmetMusts;
        this.words = words;
        review.follow(editor.letterProperty());
    }

    /** Opens the draft of {@code complaint}; what was open before is kept first. */
    public void open(ComplaintCase complaint) {
        editor.open(complaint);
        passedOver.opened(complaint.id());
        sent.set(complaint.lettersSent().stream().map(LetterSent::letter).toList());
    }

    public LetterEditorViewModel editor() {
        return editor;
    }

    public ReviewViewModel review() {
        return review;
    }

    /** The subject, and whom it goes to. */
    public ObservableValue<String> titleInWords() {
        return editor.letterProperty().map(this::title);
    }

    /** "First complaint · draft". */
    public ObservableValue<String> stageInWords() {
        return editor.letterProperty()
                .flatMap(draft -> sent.map(before -> DraftStage.of(draft, before)))
                .map(now -> words.getString("shell.letter.stage." + now));
    }

    @Override
    public Letter letter() {
        return editor.letterProperty().get();
    }

    @Override
    public ObservableValue<Letter> letterProperty() {
        return editor.letterProperty();
    }

    @Override
    public List<String> unmetMusts(Letter letter) {
        return unmetMusts.apply(letter);
    }

    @Override
    public List<String> hotPhrases() {
        return phrases(finding -> finding.severity() == Severity.HOT);
    }

    @Override
    public List<String> timidPhrases() {
        return phrases(finding -> finding.category() == Category.TIMID);
    }

    @Override
    public Optional<CaseId> openCase() {
        return editor.openCase();
    }

    @Override
    public void onOpened(Runnable listener) {
        editor.onOpened(draft -> listener.run());
    }

    @Override
    public Path file(Enclosure enclosure) {
        return files.file(enclosure);
    }

    private List<String> phrases(Predicate<Finding> wanted) {
        return review.findings().stream().filter(wanted).map(Finding::text).toList();
    }

    private String title(Letter letter) {
        String subject = letter.subject().isBlank() ? words.getString("shell.letter.untitled") : letter.subject();
        String company = letter.recipient().name();
        return company.isBlank() ? subject : words.say("shell.letter.title", subject, company);
    }
}
