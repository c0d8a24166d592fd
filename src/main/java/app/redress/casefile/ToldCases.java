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
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases whose letters are written from what a person told. Each method may block. */
public final class ToldCases {
    private final CaseRepository cases;
    private final CaseFacts facts;
    private final ComposedLetters composed;
    private final NewCase newCase;
    private final Situations situations;
    private final LaterLetters later;

    public ToldCases(
            CaseRepository cases,
            CaseFacts facts,
            ComposedLetters composed,
            NewCase newCase,
            Situations situations,
            LaterLetters later) {
        this.cases = cases;
        this.facts = facts;
        this.composed = composed;
        this.newCase = newCase;
        this.situations = situations;
        this.later = later;
    }

    public DayWords days() {
        return newCase.days();
    }

    /**
     * Begins a case with the first letter that {@code told} makes.
     *
     * @param style as the person chose it; without it, the facts choose
     */
    public CaseId begin(Situation situation, Facts told, Optional<Style> style) {
        ComposedLetter letter = newCase.compose(situation, told, style);
        ComplaintCase begun = newCase.create(situation, letter.letter());
        facts.keep(begun.id(), told);
        composed.keep(begun.id(), new Made(letter.letter().body(), style));
        return begun.id();
    }

    /** Why the first letter is plain and formal by what is told; empty when it is not, or the person asked for it. */
    public List<Gravity> because(Told told) {
        return newCase.compose(told.situation(), told.facts(), told.style()).because();
    }

    /**
     * Puts the template of its situation in the place of the letter that {@code told} made. What was told stays with the
     * case, and a letter that a person has touched stays as it is.
     */
    public void takeTemplate(CaseId id, Told told) {
        cases.find(id)
                .flatMap(ComplaintCase::draft)
                .filter(letter -> composed.of(id)
                        .map(Made::body)
                        .filter(letter.body()::equals)
                        .isPresent())
                .map(letter -> newCase.template(told.situation(), told.facts().sender(), letter))
                .ifPresent(template -> cases.saveDraft(id, template));
    }

    /** What was told about a case; empty when its situation has no questions. */
    public Optional<Told> told(CaseId id) {
        return cases.find(id)
                .flatMap(complaint -> situations.find(complaint.situation()))
                .filter(situation -> situation.narrative().isPresent())
                .map(situation -> new Told(situation, facts.of(id).orElse(Facts.NONE), style(id)));
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
        Optional<ComplaintCase> complaint = cases.find(id);
        Told before = new Told(now.situation(), facts.of(id).orElse(Facts.NONE), Optional.empty());
        String made = complaint
                .flatMap(found -> madeLater(found, before))
                .or(() -> composed.of(id).map(Made::body))
                .orElseGet(() -> first(before, Party.NOBODY).body());
        facts.keep(id, now.facts());
        Optional<Draft> anew = complaint
                .filter(found ->
                        found.draft().filter(draft -> draft.body().equals(made)).isPresent())
                .flatMap(untouched -> anew(untouched, now, made));
        composed.keep(id, new Made(anew.map(Draft::body).orElse(made), now.style()));
        anew.ifPresent(letter -> cases.saveDraft(id, letter));
        return anew.isPresent();
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
        return cases.find(id).flatMap(complaint -> complaint.draft().flatMap(draft -> composed.of(id)
                .map(Made::body)
                .filter(made -> isFirst(complaint) || DraftChanges.isMadeOf(draft.body(), made))
                .flatMap(made -> told(id).flatMap(told -> anew(complaint, told, made))
                        .map(now -> new Letters(draft, made, now.body())))));
    }

    /**
     * What a later letter under way was made of: what was kept of it when facts changed the last time, or what the facts
     * before this change make.
     */
    private Optional<String> madeLater(ComplaintCase complaint, Told before) {
        if (isFirst(complaint)) {
            return Optional.empty();
        }
        return complaint.draft().map(Draft::body).flatMap(letter -> Stream.concat(
                        composed.of(complaint.id()).map(Made::body).stream(),
                        later.likest(complaint, before.facts(), letter).map(Draft::body).stream())
                .filter(made -> DraftChanges.isMadeOf(letter, made))
                .reduce((kept, fresh) ->
                        DraftChanges.standing(fresh, letter) > DraftChanges.standing(kept, letter) ? fresh : kept));
    }

    /** What Redress writes by {@code told} instead of what it has {@code made}. */
    private Optional<Draft> anew(ComplaintCase complaint, Told told, String made) {
        return isFirst(complaint)
                ? complaint.draft().map(draft -> first(told, draft.recipient()))
                : later.likest(complaint, told.facts(), made);
    }

    /** The facts name the company; where that is, the address on the letter tells, too. */
    private Draft first(Told told, Party addressed) {
        Party company = told.facts().company();
        boolean same = !company.name().isBlank() && company.name().equalsIgnoreCase(addressed.name());
        Facts facts = same && company.country().isBlank()
                ? told.facts().about(company.in(addressed.country()))
                : told.facts();
        Letter letter = newCase.compose(told.situation(), facts, told.style()).letter();
        return Draft.of(letter, same ? addressed : letter.recipient());
    }

    private Optional<Style> style(CaseId id) {
        return composed.of(id).flatMap(Made::style);
    }

    /** Later letters are written from more than the facts. */
    private static boolean isFirst(ComplaintCase complaint) {
        return complaint.lastSent().isEmpty();
    }

    /**
     * A case as it was told.
     *
     * @param style of its letter, when the person has chosen one
     */
    public record Told(Situation situation, Facts facts, Optional<Style> style) {}

    /** The letter on the page, as Redress wrote it last, and as it would now. */
    private record Letters(Draft draft, String made, String now) {}
}
