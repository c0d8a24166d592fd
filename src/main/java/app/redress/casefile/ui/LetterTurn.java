package app.redress.casefile.ui;

import app.redress.casefile.CaseTitle;
import app.redress.casefile.Draft;
import app.redress.casefile.course.CaseCourse;
import app.redress.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The letter of a case that is under way, or the one to begin. */
final class LetterTurn {
    private final Words words;
    private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper(this, "next", "");
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper(this, "subject", "");
    private final ReadOnlyBooleanWrapper drafting = new ReadOnlyBooleanWrapper(this, "drafting", false);

    LetterTurn(Words words) {
        this.words = words;
        next.set(words.getString("casefile.case.write"));
    }

    void show(CaseCourse now) {
        Optional<Draft> draft = now.matter().complaint().draft();
        drafting.set(draft.isPresent());
        next.set(words.getString(CourseLetters.nextKey(now)));
        subject.set(draft.map(Draft::subject)
                .map(CaseTitle::shown)
                .filter(said -> !said.isBlank())
                .orElseGet(() -> words.getString("casefile.case.draft.noSubject")));
    }

    /** What the button for the next letter says. */
    ReadOnlyStringProperty nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Subject of the letter under way, or what stands for one. */
    ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** Whether a letter is under way. */
    ReadOnlyBooleanProperty draftingProperty() {
        return drafting.getReadOnlyProperty();
    }
}
