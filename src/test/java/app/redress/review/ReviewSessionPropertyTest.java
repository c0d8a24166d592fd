package app.redress.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random typing, with reviews that come back late and out of order. */
class ReviewSessionPropertyTest {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final int STEPS = 1_500;

    private final ReviewSession session = new ReviewSession();
    private final Deque<Late> underWay = new ArrayDeque<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 20_261_121, -5})
    void findingsAlwaysStandOnTheirWordsAndAFreshReviewFindsThemAll(long seed) {
        Random random = new Random(seed);
        session.open("order 11 of 222 arrived on 3333 with 44444 tears", IgnoredFindings.NONE);
        for (int step = 0; step < STEPS; step++) {
            String before = session.text();
            TextEdit edit = randomEdit(random, before);
            List<Finding> known = session.findings();
            session.edited(edit);
            assertAligned(seed, step);
            assertUntouchedFindingsAreKept(known, edit, seed, step);
            reviewSometimes(random);
            assertAligned(seed, step);
        }
        session.reviewed(session.revision(), numbersIn(session.text()));
        assertThat(session.findings()).as("seed " + seed).isEqualTo(numbersIn(session.text()));
    }

    private void reviewSometimes(Random random) {
        if (random.nextInt(4) == 0) {
            underWay.add(new Late(session.revision(), numbersIn(session.text())));
        }
        if (!underWay.isEmpty() && random.nextInt(4) == 0) {
            Late late = random.nextBoolean() ? underWay.removeFirst() : underWay.removeLast();
            session.reviewed(late.revision(), late.found());
        }
    }

    private void assertAligned(long seed, int step) {
        for (Finding finding : session.findings()) {
            assertThat(finding.range().of(session.text()))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(finding.text());
        }
    }

    private void assertUntouchedFindingsAreKept(List<Finding> known, TextEdit edit, long seed, int step) {
        List<TextRange> kept = session.findings().stream().map(Finding::range).toList();
        for (Finding finding : known) {
            int editEnd = edit.position() + edit.removed();
            if (finding.range().end() < edit.position()) {
                assertThat(kept).as("seed %d, step %d", seed, step).contains(finding.range());
            } else if (finding.range().start() > editEnd) {
                assertThat(kept)
                        .as("seed %d, step %d", seed, step)
                        .contains(finding.range().plus(edit.growth()));
            }
        }
    }

    private static TextEdit randomEdit(Random random, String text) {
        int position = random.nextInt(text.length() + 1);
        int removed = random.nextInt(Math.min(6, text.length() - position) + 1);
        String inserted = random.nextInt(3) == 0 ? "" : pieceOf(random);
        return new TextEdit(position, text.length() > 600 ? removed : removed / 2, inserted);
    }

    private static String pieceOf(Random random) {
        List<String> pieces = List.of(" ", "7", "late ", " 90210 ", "\n\n", "\uD83D\uDE21", "1 2 3", "x");
        return pieces.get(random.nextInt(pieces.size()));
    }

    private static List<Finding> numbersIn(String text) {
        List<Finding> found = new ArrayList<>();
        for (MatchResult match : NUMBER.matcher(text).results().toList()) {
            TextRange range = new TextRange(match.start(), match.end());
            found.add(
                    new Finding(range, match.group(), Category.VAGUE, Severity.NOTE, "NUMBER", "a number", List.of()));
        }
        return found;
    }

    private record Late(long revision, List<Finding> found) {}
}
