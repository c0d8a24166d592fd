package app.redress.casefile;

import app.redress.casefile.ComposedLetters.Made;
import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftChange;
import app.redress.drafting.DraftChanges;
import app.redress.drafting.Facts;
import app.redress.drafting.Gravity;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.drafting.Style;
import app.redress.letter.Letter;
import java.util.List;
import java.util.Optional;

/** Cases whose letters are written from what a person told. Each method may block. */
public final class ToldCases {
    private final CaseRepository cases;
    private final CaseFacts facts;
    private final ComposedLetters composed;
    private final NewCase newCase;
    private final Situations situations;
    private final DayWords days;

    public ToldCases(
            CaseRepository cases,
            CaseFacts facts,
            ComposedLetters composed,
            NewCase newCase,
            Situations situations,
            DayWords days) {
        this.cases = cases;
        this.facts = facts;
        this.composed = composed;
        this.newCase = newCase;
        this.situations = situations;
        this.days = days;
    }

    public DayWords days() {
        return days;
    }

    /**
     * Begins a case with the first letter that {@code told} makes.
     *
     * @param style as the person chose it; without it, the facts choose
     */
    public Begun begin(Situation situation, Facts told, Optional<Style> style) {
        ComposedLetter letter = newCase.compose(situation, told, style);
        ComplaintCase begun = newCase.create(situation, letter.letter());
        facts.keep(begun.id(), told);
        composed.keep(begun.id(), new Made(letter.letter().body(), style));
        return new Begun(begun.id(), letter.because());
    }

    /** Begins a case with the template of a situation. */
    public ComplaintCase fromTemplate(Situation situation, Facts told) {
        return newCase.from(situation, told.sender());
    }

    /** What was told about a case; empty when its situation has no questions. */
    public Optional<Told> told(CaseId id) {
        return cases.find(id).flatMap(complaint -> situations.all().stream()
                .filter(situation -> situation.id().equals(complaint.situation()))
                .filter(situation -> situation.narrative().isPresent())
                .findFirst()
                .map(situation -> new Told(situation, facts.of(id).orElse(Facts.NONE), style(id))));
    }

    /** The same facts, told anew, in the style chosen before. */
    public boolean change(CaseId id, Situation situation, Facts now) {
        return change(id, new Told(situation, now, style(id)));
    }

    /**
     * Keeps what is told now. The draft follows when it is still, word for word, what the earlier facts made; for a
     * letter that a person has touched, {@link #changes} says what could follow.
     *
     * @return whether the draft has followed
     */
    public boolean change(CaseId id, Told now) {
        Optional<Draft> draft = firstLetter(id);
        Facts before = facts.of(id).orElse(Facts.NONE);
        String made = composed.of(id)
                .map(Made::body)
                .orElseGet(() -> body(new Told(now.situation(), before, Optional.empty())));
        boolean untouched = draft.filter(written -> written.body().equals(made)).isPresent();
        facts.keep(id, now.facts());
        Letter letter = letter(now);
        composed.keep(id, new Made(untouched ? letter.body() : made, now.style()));
        if (untouched) {
            cases.saveDraft(
                    id,
                    new Draft(
                            letter.recipient(),
                            letter.subject(),
                            letter.reference(),
                            letter.body(),
                            letter.variant(),
                            0));
        }
        return untouched;
    }

    /** The sentences of the letter being written that would say something else by the facts as they are now. */
    public List<DraftChange> changes(CaseId id) {
        return following(id)
                .map(letters -> DraftChanges.in(
                        letters.made(), letters.now(), letters.draft().body()))
                .orElseGet(List::of);
    }

    /** Makes one of the {@link #changes}; nothing when its sentence no longer stands in the letter. */
    public void make(CaseId id, DraftChange change) {
        following(id)
                .ifPresent(letters -> DraftChanges.in(
                                letters.made(), letters.now(), letters.draft().body())
                        .stream()
                        .filter(possible -> possible.before().equals(change.before())
                                && possible.after().equals(change.after()))
                        .findFirst()
                        .ifPresent(possible -> make(id, possible, letters)));
    }

    private void make(CaseId id, DraftChange change, Letters letters) {
        Draft draft = letters.draft();
        cases.saveDraft(
                id,
                new Draft(
                        draft.recipient(),
                        draft.subject(),
                        draft.reference(),
                        change.in(draft.body()),
                        draft.variant(),
                        draft.caret()));
        // What Redress wrote has changed there, so that the sentence can follow again.
        DraftChanges.in(letters.made(), letters.now(), letters.made()).stream()
                .filter(same ->
                        same.before().equals(change.before()) && same.after().equals(change.after()))
                .findFirst()
                .ifPresent(same -> composed.keep(id, new Made(same.in(letters.made()), style(id))));
    }

    private Optional<Letters> following(CaseId id) {
        return firstLetter(id).flatMap(draft -> composed.of(id)
                .flatMap(made -> told(id).map(told -> new Letters(draft, made.body(), body(told)))));
    }

    private Letter letter(Told told) {
        return newCase.compose(told.situation(), told.facts(), told.style()).letter();
    }

    private String body(Told told) {
        return letter(told).body();
    }

    private Optional<Style> style(CaseId id) {
        return composed.of(id).flatMap(Made::style);
    }

    /** The draft while it is of the first letter; later ones are written from more than the facts. */
    private Optional<Draft> firstLetter(CaseId id) {
        return cases.find(id)
                .filter(complaint -> complaint.lastSent().isEmpty())
                .flatMap(ComplaintCase::draft);
    }

    /**
     * A case as it was told.
     *
     * @param style of its letter, when the person has chosen one
     */
    public record Told(Situation situation, Facts facts, Optional<Style> style) {}

    /** @param because why its letter is plain and formal, when nobody asked for that; else empty */
    public record Begun(CaseId id, List<Gravity> because) {
        public Begun {
            because = List.copyOf(because);
        }
    }

    /** The letter on the page, as Redress wrote it last, and as it would now. */
    private record Letters(Draft draft, String made, String now) {}
}
