package app.redress.casefile.course;

import app.redress.casefile.Draft;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;

/** Writes the letters of a case after the first, from what was told and what has happened since. */
public final class NextLetters {
    /** Where a case began with a page of the person's own. */
    private static final Situation ANY = new Situation("", "", "", "", "", "", List.of());

    private final DraftComposer composer;
    private final Words words;

    public NextLetters(DraftComposer composer, Words words) {
        this.composer = composer;
        this.words = words;
    }

    /** The letter of {@code rung}, with the caret at its first gap. */
    public Draft write(CaseCourse course, Rung rung, Party sender) {
        FactsSoFar soFar = new FactsSoFar(course, words);
        Facts facts = soFar.forLetter(rung, sender);
        Letter letter = composer.compose(situation(course), facts, rung, Optional.empty(), course.today())
                .letter();
        int caret = Placeholders.next(letter.body(), 0).map(TextRange::start).orElse(0);
        return new Draft(
                letter.recipient(), letter.subject(), letter.reference(), letter.body(), letter.variant(), caret);
    }

    /** A situation tells facts in its own words; where none were told, the plain words do. */
    private Situation situation(CaseCourse course) {
        boolean told = !course.matter().facts().story().problem().isBlank();
        return course.matter().situation().filter(situation -> told).orElse(ANY);
    }
}
