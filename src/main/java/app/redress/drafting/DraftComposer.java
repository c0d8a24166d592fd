package app.redress.drafting;

import app.redress.letter.Letter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a whole letter from facts. The same facts always give the same letter; what is not known is a gap in square
 * brackets, never an invention.
 */
public final class DraftComposer {
    private static final String ENCLOSURES = "{copies}";

    private final LetterForms forms;

    public DraftComposer(LetterForms forms) {
        this.forms = forms;
    }

    /** The letter of {@code rung}, as long as there is room in it. */
    public ComposedLetter compose(
            Situation situation, Facts facts, Rung rung, Optional<Style> wanted, LocalDate today) {
        return compose(situation, facts, rung, wanted, today, Kept.NOTHING);
    }

    /**
     * The letter of {@code rung}.
     *
     * @param wanted the style, when the person has chosen one; without it, {@link Style#PLAIN} for grave matters
     * @param today dates the letter when the facts do not
     * @param kept what it tells even where there is no room
     */
    public ComposedLetter compose(
            Situation situation, Facts facts, Rung rung, Optional<Style> wanted, LocalDate today, Kept kept) {
        Narrative narrative = situation.narrative().orElseGet(forms::general);
        Set<Gravity> grave = new LinkedHashSet<>(Gravity.in(facts));
        grave.addAll(narrative.grave());
        boolean plainly = wanted.isEmpty() && !grave.isEmpty();
        Style style = wanted.orElse(plainly ? Style.PLAIN : Style.SELF_HEALING);
        LetterTask task = new LetterTask(
                narrative, facts, rung, style, facts.date().orElse(today), EnumSet.allOf(ToldPart.class));
        List<Gravity> because = plainly ? grave.stream().sorted().toList() : List.of();
        return compose(task, grave, because, kept);
    }

    private ComposedLetter compose(LetterTask task, Set<Gravity> grave, List<Gravity> because, Kept kept) {
        LetterForm form = forms.of(task.rung());
        Cut cut = new Fitting(form, task, telling -> known(telling, grave)).cut(kept);
        Letter letter = new Letter(
                task.facts().sender(),
                task.recipient(),
                task.date(),
                Phrase.say(form.subject(), known(task, grave)),
                new KnownNumbers(task).listed(),
                cut.body(),
                List.of(),
                task.variant());
        List<String> enclosed = cut.has(ENCLOSURES) ? new Enclosing(task).listed() : List.of();
        return new ComposedLetter(letter, enclosed, task.style(), because, cut.leftOut());
    }

    private KnownFacts known(LetterTask task, Set<Gravity> grave) {
        KnownFacts known = new KnownFacts(task, forms.gaps());
        new Asking(task, forms, known).define(forms.of(task.rung()));
        Narrative narrative = task.narrative();
        known.define("subject", () -> Phrase.words(narrative.subject(), known));
        known.define("matter", () -> Phrase.words(narrative.matter(), known));
        known.define("told", () -> LetterBody.said(narrative.account(), known));
        known.define(
                "goodwill", () -> task.style() == Style.SELF_HEALING ? Phrase.say(narrative.goodwill(), known) : "");
        grave.forEach(gravity -> known.define(gravity.id(), gravity::id));
        return known;
    }
}
