package app.redress.casefile.course;

import app.redress.casefile.ComplaintCase;
import app.redress.casefile.LaterLetters;
import app.redress.casefile.WrittenLetter;
import app.redress.drafting.DraftChanges;
import app.redress.drafting.Facts;
import app.redress.drafting.Kept;
import app.redress.drafting.Rung;
import app.redress.letter.Party;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes later letters again, by other facts. */
public final class LettersAnew implements LaterLetters {
    private final CourseBook book;

    public LettersAnew(CourseBook book) {
        this.book = book;
    }

    @Override
    public Optional<WrittenLetter> likest(ComplaintCase complaint, Facts facts, String letter, Kept kept) {
        CaseCourse course = book.courses().of(complaint, facts);
        return Stream.of(Rung.values())
                .filter(rung -> rung != Rung.FIRST)
                .map(rung -> book.letters().write(course, rung, Party.NOBODY, kept))
                .filter(made -> DraftChanges.isMadeOf(letter, made.draft().body()))
                .max(Comparator.comparingDouble(
                        made -> DraftChanges.standing(made.draft().body(), letter)));
    }
}
