package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.json.JsonSituations;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelySituationsTest {
    private static final List<Situation> ALL = new JsonSituations(Path.of("none")).all();
    private static final LikelySituations LIKELY = new LikelySituations(ALL);

    @Test
    void theSituationWhoseWordsStandInTheLetterComesFirst() {
        assertThat(first("My flight to Porto was delayed by six hours and we arrived after midnight."))
                .isEqualTo("flight-cancelled-or-delayed");
        assertThat(first("There is mould in the bedroom. I have asked my landlord for repairs since May."))
                .isEqualTo("repairs-ignored");
        assertThat(first("My train was delayed by two hours and I claimed, but the rail company says no."))
                .isEqualTo("train-delayed");
        assertThat(first("The parcel was never delivered. The tracking says it was left with a neighbour."))
                .isEqualTo("parcel-not-delivered");
    }

    @Test
    void aLetterWithoutWordsLeavesTheOrderAndNoneIsLost() {
        assertThat(LIKELY.sorted(ALL, "")).isEqualTo(ALL);
        assertThat(LIKELY.sorted(ALL, "A train, a train!")).containsExactlyInAnyOrderElementsOf(ALL);
    }

    private static String first(String letter) {
        return LIKELY.sorted(ALL, letter).get(0).id();
    }
}
