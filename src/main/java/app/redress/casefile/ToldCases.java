package app.redress.casefile;

import app.redress.casefile.ComposedLetters.Made;
import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftChange;
import app.redress.drafting.DraftChanges;
import app.redress.drafting.Facts;
import app.redress.drafting.Gravity;
import app.redress.drafting.Kept;
import app.redress.drafting.OldFigure;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.drafting.Style;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cases whose letters are written from what a person told. Each method may block. */
public final class ToldCases {
    private final CaseRepository cases;
    private final CaseFacts facts;
    private final ComposedLetters composed;
    private final NewCase newCase;
    private final Situations situations;
    private final LettersByFacts letters;

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
        this.letters = new LettersByFacts(newCase, later, composed);
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
        ComposedLetter letter = newCase.compose(situation, told, style, Kept.NOTHING);
        ComplaintCase begun = newCase.create(situation, letter.letter());
        facts.keep(begun.id(), told);
        composed.keep(begun.id(), new Made(letter.letter().body(), style));
        return begun.id();
    }

    /** Why the first letter is plain and formal by what is told; empty when it is not, or the person asked for it. */
    public List<Gravity> because(Told told) {
        return newCase.compose(told.situation(), told.facts(), told.style(), Kept.NOTHING)
                .because();
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

    /** Whether nobody has said what a case is about. */
    public boolean isUnclassified(CaseId id) {
        return cases.find(id).filter(ComplaintCase::isUnclassified).isPresent();
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
                .flatMap(found -> letters.madeLater(found, before))
                .or(() -> composed.of(id).map(Made::body))
                .orElseGet(
                        () -> letters.first(before, Party.NOBODY, Kept.NOTHING).body());
        Kept kept = style(id).equals(now.style()) ? new Kept(made, Set.of()) : Kept.NOTHING;
        facts.keep(id, now.facts());
        Optional<Draft> anew = complaint
                .filter(found ->
                        found.draft().filter(draft -> draft.body().equals(made)).isPresent())
                .flatMap(untouched -> letters.anew(untouched, now, made, kept))
                .map(WrittenLetter::draft);
        composed.keep(id, new Made(anew.map(Draft::body).orElse(made), now.style()));
        anew.ifPresent(letter -> cases.saveDraft(id, letter));
        return anew.isPresent();
    }

    /** What was told and stays out of the letter being written to keep it short; empty when all of it stands there. */
    public Optional<LeftOut> leftOut(CaseId id) {
        return following(id)
                .filter(under -> DraftChanges.isMadeOf(under.draft().body(), under.made()))
                .flatMap(this::leftOut);
    }

    private Optional<LeftOut> leftOut(UnderWay under) {
        String standing = under.made() + "\n\n" + under.draft().body();
        return anew(under, new Kept(standing, Set.of()))
                .filter(now -> !now.leftOut().isEmpty())
                .flatMap(now -> anew(under, new Kept(standing, Set.copyOf(now.leftOut())))
                        .map(whole -> new LeftOut(now.leftOut(), now.style(), now.body(), whole.body())));
    }

    /** Keeps that the person wants in the letter what was left out of it; hands back what to {@link #takeBack}. */
    public Optional<Made> putIn(CaseId id, LeftOut leftOut) {
        Optional<Made> before = composed.of(id);
        before.ifPresent(made -> composed.keep(id, new Made(leftOut.in(made.body()), made.style())));
        return before;
    }

    /** Keeps that the letter is again what Redress wrote {@code before}. */
    public void takeBack(CaseId id, Made before) {
        composed.keep(id, before);
    }

    /** The sentences of the letter being written that would say something else by the facts as they are now. */
    public List<DraftChange> changes(CaseId id) {
        return following(id).map(under -> changes(under, under.draft().body())).orElseGet(List::of);
    }

    /** The sentences of the person's own in it that name what the facts no longer say. */
    public List<OldFigure> oldFigures(CaseId id) {
        return following(id)
                .flatMap(under -> anew(under, new Kept(under.made(), Set.of()))
                        .map(now -> OldFigure.in(
                                under.made(),
                                now.body(),
                                under.draft().body(),
                                under.draft().variant())))
                .orElseGet(List::of);
    }

    /** Makes one of the {@link #changes}; nothing when its sentence no longer stands in the letter. */
    public void make(CaseId id, DraftChange change) {
        following(id)
                .ifPresent(under -> same(change, changes(under, under.draft().body()))
                        .ifPresent(possible -> make(id, possible, under)));
    }

    private void make(CaseId id, DraftChange change, UnderWay under) {
        cases.saveDraft(id, under.draft().saying(change.in(under.draft().body())));
        // What Redress wrote has changed there, so that the sentence can follow again.
        same(change, changes(under, under.made()))
                .ifPresent(same -> composed.keep(id, new Made(same.in(under.made()), style(id))));
    }

    private static Optional<DraftChange> same(DraftChange change, List<DraftChange> possible) {
        return possible.stream().filter(change::saysTheSameAs).findFirst();
    }

    private List<DraftChange> changes(UnderWay under, String text) {
        return anew(under, new Kept(under.made(), Set.of()))
                .map(now -> DraftChanges.in(under.made(), now.body(), text))
                .orElseGet(List::of);
    }

    private Optional<WrittenLetter> anew(UnderWay under, Kept kept) {
        return letters.anew(under.complaint(), under.told(), under.made(), kept);
    }

    private Optional<UnderWay> following(CaseId id) {
        return cases.find(id).flatMap(complaint -> complaint.draft().flatMap(draft -> composed.of(id)
                .map(Made::body)
                .filter(made -> LettersByFacts.isFirst(complaint) || DraftChanges.isMadeOf(draft.body(), made))
                .flatMap(made -> told(id).map(told -> new UnderWay(complaint, told, draft, made)))));
    }

    private Optional<Style> style(CaseId id) {
        return composed.of(id).flatMap(Made::style);
    }

    /**
     * A case as it was told.
     *
     * @param style of its letter, when the person has chosen one
     */
    public record Told(Situation situation, Facts facts, Optional<Style> style) {}

    /** The letter on the page, and as Redress wrote it last. */
    private record UnderWay(ComplaintCase complaint, Told told, Draft draft, String made) {}
}
