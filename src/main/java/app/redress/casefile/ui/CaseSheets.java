package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.letter.Letter;
import app.redress.ui.Sheets;
import app.redress.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** The forms of a case, laid over whichever page asks for them. */
public final class CaseSheets {
    private final Views views;
    private final Sheets sheets;
    private final CaseWords words;

    public CaseSheets(Views views, Sheets sheets, CaseWords words) {
        this.views = views;
        this.sheets = sheets;
        this.words = words;
    }

    /** Asks how {@code letter} left; once that is kept, the letter is frozen and {@code kept} runs. */
    public void markAsSent(CaseId id, Letter letter, Runnable kept) {
        Views.View<MarkAsSentController> view = views.load(MarkAsSentController.class);
        view.controller().model().begin(id, letter, closingThen(kept));
        open("casefile.sent.title", view.root());
    }

    /** @param facts to have at hand, or blank */
    void call(ComplaintCase complaint, Optional<Call> call, String facts, Runnable kept) {
        Views.View<CallFormController> view = views.load(CallFormController.class);
        view.controller().model().factsProperty().set(facts);
        view.controller().model().begin(complaint, call, closingThen(kept));
        open(call.isPresent() ? "casefile.call.edit" : "casefile.call.title", view.root());
    }

    /** A new reply; whom the last letter went to is offered as the one who answered. */
    void reply(ComplaintCase complaint, Runnable kept) {
        String company = complaint
                .lastSent()
                .map(sent -> sent.letter().recipient().name())
                .orElse("");
        reply(complaint, Optional.empty(), company, kept);
    }

    void note(ComplaintCase complaint, Optional<Note> note, Runnable kept) {
        Views.View<NoteFormController> view = views.load(NoteFormController.class);
        view.controller().model().begin(complaint, note, closingThen(kept));
        open(note.isPresent() ? "casefile.note.edit" : "casefile.note.title", view.root());
    }

    /** Asks what goes into a pack of the case, and where it is written. */
    void pack(ComplaintCase complaint) {
        Views.View<CasePackController> view = views.load(CasePackController.class);
        view.controller().begin(complaint);
        open("casefile.pack.title", view.root());
    }

    /** Shows what was deleted and can be brought back. */
    void deleted(Runnable closed) {
        Views.View<DeletedController> view = views.load(DeletedController.class);
        sheets.open(words.say("casefile.deleted.title"), view.root(), closed);
    }

    void milestone(ComplaintCase complaint, Optional<Milestone> milestone, Milestone.Kind kind, Runnable kept) {
        Views.View<MilestoneFormController> view = views.load(MilestoneFormController.class);
        view.controller().model().begin(complaint, milestone, closingThen(kept));
        view.controller()
                .model()
                .kindProperty()
                .set(milestone.map(Milestone::kind).orElse(kind));
        open(milestone.isPresent() ? "casefile.milestone.edit" : "casefile.milestone.title", view.root());
    }

    /** @param asked offered as what was asked for */
    void outcome(ComplaintCase complaint, Optional<Outcome> outcome, String asked, Runnable kept) {
        Views.View<OutcomeFormController> view = views.load(OutcomeFormController.class);
        view.controller().model().begin(complaint, outcome, closingThen(kept));
        view.controller().model().suggestAsked(asked);
        open(outcome.isPresent() ? "casefile.outcome.edit" : "casefile.outcome.title", view.root());
    }

    private void proof(ComplaintCase complaint, LetterSent sent, Runnable kept) {
        Views.View<ProofFormController> view = views.load(ProofFormController.class);
        view.controller().model().begin(complaint, Optional.of(sent), closingThen(kept));
        open("casefile.proof.title", view.root());
    }

    /** The form for what {@code entry} is; a letter that left has only its proof. */
    void edit(ComplaintCase complaint, CaseEntry entry, Runnable kept) {
        if (entry instanceof Call call) {
            call(complaint, Optional.of(call), "", kept);
        } else if (entry instanceof ReplyReceived reply) {
            reply(complaint, Optional.of(reply), "", kept);
        } else if (entry instanceof Note note) {
            note(complaint, Optional.of(note), kept);
        } else if (entry instanceof Milestone milestone) {
            milestone(complaint, Optional.of(milestone), milestone.kind(), kept);
        } else if (entry instanceof Outcome outcome) {
            outcome(complaint, Optional.of(outcome), "", kept);
        } else if (entry instanceof LetterSent sent) {
            proof(complaint, sent, kept);
        }
    }

    /**
     * Shows all of a letter that left, or of a reply.
     *
     * @param phrases that a search found in it
     */
    void read(ComplaintCase complaint, CaseEntry entry, List<String> phrases) {
        Views.View<EntryReaderController> view = views.load(EntryReaderController.class);
        if (entry instanceof LetterSent sent) {
            view.controller().read(sent);
            String how = words.say("channel.by." + sent.channel());
            show(
                    words.say(
                            "casefile.letter.title",
                            words.days().in(sent.letter().variant()).fullDate(sent.on()),
                            how),
                    view.root());
            view.controller().select(phrases);
        } else if (entry instanceof ReplyReceived reply) {
            view.controller().read(reply.text());
            String day = words.days().in(complaint.variant()).fullDate(reply.on());
            show(
                    reply.from().isBlank()
                            ? words.say("casefile.reply.read", day)
                            : words.say("casefile.reply.read.from", day, reply.from()),
                    view.root());
            view.controller().select(phrases);
        }
    }

    private void reply(ComplaintCase complaint, Optional<ReplyReceived> reply, String company, Runnable kept) {
        Views.View<ReplyFormController> view = views.load(ReplyFormController.class);
        view.controller().model().begin(complaint, reply, closingThen(kept));
        view.controller().model().suggestFrom(company);
        open(reply.isPresent() ? "casefile.reply.edit" : "casefile.reply.title", view.root());
    }

    private Runnable closingThen(Runnable kept) {
        return () -> {
            sheets.close();
            kept.run();
        };
    }

    private void open(String key, Parent content) {
        show(words.say(key), content);
    }

    private void show(String title, Parent content) {
        sheets.open(title, content, () -> {});
    }
}
