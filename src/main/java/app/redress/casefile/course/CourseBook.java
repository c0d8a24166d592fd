package app.redress.casefile.course;

import app.redress.casefile.CaseWords;

/** Everything that tells the course of a case and writes its letters. */
public record CourseBook(CaseCourses courses, NextLetters letters, CaseWords words) {
    public CourseWords clocks() {
        return new CourseWords(words);
    }

    public FactsAtHand atHand() {
        return new FactsAtHand(words);
    }

    public FindingWords findings() {
        return new FindingWords(words);
    }

    public Ladder ladder() {
        return new Ladder(words);
    }
}
