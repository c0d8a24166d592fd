package app.redress.casefile.course;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.ComposedLetters.Made;
import app.redress.casefile.Draft;

/** Everything that tells the course of a case and writes its letters. */
public record CourseBook(
        CaseCourses courses, NextLetters letters, CaseWords words, ComposedLetters made, EnclosedAgain enclosed) {
    /** Begins a letter with what it encloses, and keeps it as it was written: so it can follow changed facts on another day, too. May block. */
    public void begin(CaseRepository cases, CaseId id, Draft letter) {
        cases.saveDraft(id, letter);
        made.keep(id, new Made(letter.body(), made.of(id).flatMap(Made::style)));
        cases.find(id)
                .map(complaint -> courses.of(complaint).matter())
                .ifPresent(matter -> enclosed.with(matter, letter));
    }

    public CourseWords clocks(CaseCourse now) {
        return new CourseWords(in(now));
    }

    public FactsAtHand atHand(CaseCourse now) {
        return new FactsAtHand(in(now));
    }

    public FindingWords findings() {
        return new FindingWords(words);
    }

    public Ladder ladder(CaseCourse now) {
        return new Ladder(in(now));
    }

    /** With days as the letters of the case write them. */
    private CaseWords in(CaseCourse now) {
        return words.in(now.matter().complaint().variant());
    }
}
