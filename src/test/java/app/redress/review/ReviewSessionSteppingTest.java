package app.redress.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewSessionSteppingTest {
    private final ReviewSession session = new ReviewSession();

    @BeforeEach
    void aReviewedLetter() {
        session.open(ReviewSessionTest.TEXT, IgnoredFindings.NONE);
        session.reviewed(session.revision(), List.of(spelling("recieved"), tone("always")));
    }

    @Test
    void steppingBeginsAtTheCaretAndGoesRound() {
        assertThat(session.next(12).map(Finding::text)).contains("always");
        assertThat(session.next(0).map(Finding::text)).contains("recieved");
        assertThat(session.next(0).map(Finding::text)).contains("always");
        assertThat(session.previous(0).map(Finding::text)).contains("recieved");
        assertThat(session.previous(0).map(Finding::text)).contains("always");
    }

    @Test
    void steppingBackBeginsAtTheCaretToo() {
        assertThat(session.previous(12).map(Finding::text)).contains("recieved");
    }

    @Test
    void theCurrentFindingStaysCurrentWhenItIsFoundAgain() {
        session.next(12);
        session.edited(new TextEdit(0, 0, "Well. "));

        session.reviewed(session.revision(), List.of(tone("always")));

        assertThat(session.current().map(Finding::text)).contains("always");
    }

    @Test
    void theCurrentFindingIsForgottenWhenItIsNotFoundAgain() {
        session.next(12);

        session.reviewed(session.revision(), List.of(spelling("recieved")));

        assertThat(session.current()).isEmpty();
    }

    @Test
    void onlyWhatIsAttendedToIsShownAndSteppedThrough() {
        session.attendTo(finding -> finding.category() == Category.SPELLING);

        assertThat(session.shown()).hasSize(1);
        assertThat(session.findings()).hasSize(2);
        assertThat(session.next(12).map(Finding::text)).contains("recieved");
    }

    private Finding spelling(String words) {
        return finding(words, Category.SPELLING);
    }

    private Finding tone(String words) {
        return finding(words, Category.EXAGGERATION);
    }

    private Finding finding(String words, Category category) {
        return ReviewSessionTest.finding(words, ReviewSessionTest.rangeOf(words, session.text()), category);
    }
}
