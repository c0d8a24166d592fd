package app.redress.casefile;

import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.letter.Letter;
import java.util.Optional;

/** Cases whose letters are written from what a person told. Each method may block. */
public final class ToldCases {
    private final CaseRepository cases;
    private final CaseFacts facts;
    private final NewCase newCase;
    private final Situations situations;
    private final DraftComposer composer;
    private final DayWords days;

    public ToldCases(
            CaseRepository cases,
            CaseFacts facts,
            NewCase newCase,
            Situations situations,
            DraftComposer composer,
            DayWords days) {
        this.cases = cases;
        this.facts = facts;
        this.newCase = newCase;
        this.situations = situations;
        this.composer = composer;
        this.days = days;
    }

    public DayWords days() {
        return days;
    }

    /** Begins a case with the first letter that {@code told} makes. */
    public ComplaintCase begin(Situation situation, Facts told) {
        ComplaintCase begun = newCase.composed(situation, told);
        facts.keep(begun.id(), told);
        return begun;
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
                .map(situation -> new Told(situation, facts.of(id).orElse(Facts.NONE))));
    }

    /**
     * Keeps what is told now. The draft follows when it is still, word for word, what the earlier facts made; a letter
     * that a person has touched is never changed.
     *
     * @return whether the draft has followed
     */
    public boolean change(CaseId id, Situation situation, Facts now) {
        Optional<Draft> draft = cases.find(id).flatMap(ComplaintCase::draft);
        Facts before = facts.of(id).orElse(Facts.NONE);
        boolean untouched = draft.filter(written ->
                        written.body().equals(letter(situation, before).body()))
                .isPresent();
        facts.keep(id, now);
        if (untouched) {
            Letter letter = letter(situation, now);
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

    private Letter letter(Situation situation, Facts told) {
        return composer.compose(situation, told, Rung.FIRST, Optional.empty(), days.today())
                .letter();
    }

    /** A case as it was told. */
    public record Told(Situation situation, Facts facts) {}
}
