package app.redress.letter.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.drafting.LetterFacts;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.text.TextEdit;
import app.redress.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The letter under the pen: what stands on it, and that it is kept. */
public final class LetterEditorViewModel {
    private final DraftSaver saver;
    private final Correspondents people;
    private final EnclosureTray tray;
    private final Words words;
    private final Clock clock;
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final ObjectProperty<Party> recipient = new SimpleObjectProperty<>(this, "recipient", Party.NOBODY);
    private final ObjectProperty<EnglishVariant> variant =
            new SimpleObjectProperty<>(this, "variant", EnglishVariant.GB);
    private final ReadOnlyObjectWrapper<Letter> letter;
    private final List<Consumer<Draft>> openListeners = new ArrayList<>();
    private final List<Consumer<TextEdit>> editListeners = new ArrayList<>();
    private Optional<CaseId> open = Optional.empty();
    private String body = "";
    private int caret;
    private boolean caretMoved;
    private boolean opening;

    public LetterEditorViewModel(
            DraftSaver saver, Correspondents people, EnclosureTray tray, Words words, Clock clock) {
        this.saver = saver;
        this.people = people;
        this.tray = tray;
        this.words = words;
        this.clock = clock;
        this.letter = new ReadOnlyObjectWrapper<>(this, "letter", written());
        for (ObservableValue<?> part : List.<ObservableValue<?>>of(subject, reference, recipient, variant)) {
            part.addListener((of, before, now) -> changed());
        }
        InvalidationListener refresh = of -> letter.set(written());
        people.senderProperty().addListener(refresh);
        tray.enclosures().addListener(refresh);
    }

    /** Opens the draft of a case; what was open before is kept first. */
    public void open(ComplaintCase complaint) {
        Draft draft = complaint
                .draft()
                .orElseThrow(() -> new IllegalArgumentException("no letter is under way in this case"));
        flush();
        opening = true;
        try {
            open = Optional.of(complaint.id());
            subject.set(draft.subject());
            reference.set(draft.reference());
            recipient.set(draft.recipient());
            variant.set(draft.variant());
            body = draft.body();
            caret = draft.caret();
            tray.open(complaint.id(), complaint.enclosures());
        } finally {
            opening = false;
        }
        saver.begin();
        people.refresh();
        letter.set(written());
        openListeners.forEach(listener -> listener.accept(draft));
    }

    /** Hands over everything that is not kept yet: when the letter is left, and before the window closes. */
    public void flush() {
        if (caretMoved) {
            keep();
        }
        saver.flush();
        tray.flush();
    }

    /** The case is gone or its letter was sent: nothing more is kept for it. */
    public void close() {
        open.ifPresent(saver::forget);
        open = Optional.empty();
        caretMoved = false;
        tray.flush();
    }

    /** The case whose letter is open. */
    public Optional<CaseId> openCase() {
        return open;
    }

    /** The text was changed by a key, a paste or an applied rewording. */
    public void write(String newBody, int newCaret) {
        body = newBody;
        caret = newCaret;
        changed();
    }

    /** The caret moved; where it stands is kept when the letter is left. */
    public void moveCaret(int newCaret) {
        caretMoved = caretMoved || newCaret != caret;
        caret = newCaret;
    }

    /** Addresses the letter, and keeps the recipient for later letters. */
    public void address(Party party) {
        EnglishVariant usual = EnglishVariant.ofCountry(recipient.get().country());
        if (variant.get() == usual && !party.country().isBlank()) {
            variant.set(EnglishVariant.ofCountry(party.country()));
        }
        recipient.set(party);
        if (!party.name().isBlank()) {
            people.keepRecipient(party);
        }
        closeGaps();
    }

    public void signAs(Party party) {
        people.keepSender(party);
        closeGaps();
    }

    /** Calls {@code listener} with the draft whenever a letter was opened. */
    public void onOpened(Consumer<Draft> listener) {
        openListeners.add(listener);
    }

    /** Calls {@code listener} with each edit that puts what the person has just said into the text; it makes the edit. */
    public void onEdit(Consumer<TextEdit> listener) {
        editListeners.add(listener);
    }

    void edit(TextEdit edit) {
        editListeners.forEach(listener -> listener.accept(edit));
    }

    public StringProperty subjectProperty() {
        return subject;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    public ReadOnlyObjectProperty<Party> recipientProperty() {
        return recipient;
    }

    public ObjectProperty<EnglishVariant> variantProperty() {
        return variant;
    }

    /** The whole letter as it stands now, dated today. */
    public ReadOnlyObjectProperty<Letter> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    /** "148 words · English (UK)", for the status line. */
    public ObservableValue<String> lengthInWords() {
        return letter.map(now -> WordCount.say(now, words));
    }

    public DraftSaver saver() {
        return saver;
    }

    public Correspondents people() {
        return people;
    }

    public EnclosureTray tray() {
        return tray;
    }

    /** The salutation and the signature, say, once it is known whom they name. */
    private void closeGaps() {
        Letter now = written();
        LetterFacts facts = new LetterFacts(now.sender(), now.recipient(), now.date(), now.variant());
        subject.set(TextEdit.all(TemplateFiller.closeGaps(subject.get(), facts), subject.get()));
        TemplateFiller.closeGaps(body, facts).forEach(this::edit);
    }

    private void changed() {
        if (!opening) {
            letter.set(written());
            keep();
        }
    }

    private void keep() {
        caretMoved = false;
        open.ifPresent(id ->
                saver.keep(id, new Draft(recipient.get(), subject.get(), reference.get(), body, variant.get(), caret)));
    }

    private Letter written() {
        return new Letter(
                people.senderProperty().get(),
                recipient.get(),
                LocalDate.now(clock),
                subject.get(),
                reference.get(),
                body,
                tray.enclosures(),
                variant.get());
    }
}
