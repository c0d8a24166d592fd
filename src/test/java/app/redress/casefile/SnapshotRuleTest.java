package app.redress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotRuleTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Draft PAGE = draft("The sofa tore on the second day.");
    private static final Draft EDITED = draft("The sofa tore on the third day.");

    private static Draft draft(String body) {
        return new Draft(Party.NOBODY, "", "", body, EnglishVariant.GB, 0);
    }

    private static boolean keeps(Draft before, Draft after, int minutesSinceLast) {
        return SnapshotRule.keeps(before, after, Optional.of(NOON.minusSeconds(60L * minutesSinceLast)), NOON);
    }

    @Test
    void theFirstStateIsKept() {
        assertThat(SnapshotRule.keeps(PAGE, EDITED, Optional.empty(), NOON)).isTrue();
    }

    @Test
    void anEditIsKeptOnceFiveMinutesHavePassed() {
        assertThat(keeps(PAGE, EDITED, 4)).isFalse();
        assertThat(keeps(PAGE, EDITED, 5)).isTrue();
    }

    @Test
    void wordsAreKeptBeforeNothingOrLittleTakesTheirPlace() {
        assertThat(keeps(PAGE, draft(" \n\t"), 0)).isTrue();
        assertThat(keeps(PAGE, draft("Dear"), 0)).isTrue();
    }

    @Test
    void nothingAndTheSameWordsAreNotWorthKeeping() {
        assertThat(keeps(draft(" "), PAGE, 60)).isFalse();
        assertThat(keeps(PAGE, PAGE, 60)).isFalse();
    }

    @Test
    void theCaretAloneIsNoChange() {
        Draft moved = new Draft(Party.NOBODY, "", "", PAGE.body(), EnglishVariant.GB, 9);
        assertThat(moved.saysTheSameAs(PAGE)).isTrue();
        assertThat(keeps(PAGE, moved, 60)).isFalse();
    }
}
