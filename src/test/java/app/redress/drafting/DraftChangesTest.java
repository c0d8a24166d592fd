package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftChangesTest {
    private static final String COMPOSED = """
            Dear Harbour & Finch,

            On 9 November 2026 I bought a kettle from you for £49.99. It leaks.

            Please refund £49.99 by 5 December 2026. Thank you for looking into this.

            Yours sincerely,
            Amara Osei""";

    private static final String CHANGED = COMPOSED.replace("£49.99", "£59.99");

    @Test
    void everySentenceThatSaysAnotherThingIsOffered() {
        assertThat(DraftChanges.in(COMPOSED, CHANGED, COMPOSED))
                .extracting(DraftChange::after)
                .containsExactly(
                        "On 9 November 2026 I bought a kettle from you for £59.99.",
                        "Please refund £59.99 by 5 December 2026.");
    }

    @Test
    void madeOneAfterTheOtherTheyAreTheNewLetter() {
        String letter = COMPOSED;
        for (int i = 0; i < 2; i++) {
            letter = DraftChanges.in(letter, CHANGED, letter).get(0).in(letter);
        }

        assertThat(letter).isEqualTo(CHANGED);
    }

    @Test
    void whatThePersonWroteByHandIsNeverTouched() {
        String letter = COMPOSED.replace(
                        "I bought a kettle from you for £49.99.", "I paid you £49.99 for a red kettle.")
                .replace("It leaks.", "It leaks. My children could have been scalded.");

        List<DraftChange> changes = DraftChanges.in(COMPOSED, CHANGED, letter);

        assertThat(changes).extracting(DraftChange::before).containsExactly("Please refund £49.99 by 5 December 2026.");
        assertThat(changes.get(0).in(letter))
                .contains("I paid you £49.99 for a red kettle. It leaks. My children could have been scalded.")
                .contains("Please refund £59.99");
    }

    @Test
    void aNewSentenceStandsAfterTheOneItFollows() {
        String now = COMPOSED.replace("It leaks.", "It leaks. On 14 November 2026 I phoned.");

        List<DraftChange> changes = DraftChanges.in(COMPOSED, now, COMPOSED);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).before()).isEmpty();
        assertThat(changes.get(0).in(COMPOSED)).isEqualTo(now);
    }

    @Test
    void aNewParagraphStandsAlone() {
        String now = COMPOSED.replace("\n\nPlease refund", "\n\nI also had to pay £12 for a taxi.\n\nPlease refund");

        assertThat(DraftChanges.in(COMPOSED, now, COMPOSED).get(0).in(COMPOSED)).isEqualTo(now);
    }

    @Test
    void aSentenceThatGoesLeavesNoRoomBehind() {
        String now = COMPOSED.replace("Thank you for looking into this.", "").replace("2026. \n", "2026.\n");

        String letter = DraftChanges.in(COMPOSED, now, COMPOSED).get(0).in(COMPOSED);

        assertThat(letter)
                .doesNotContain("Thank you")
                .contains("December 2026.")
                .endsWith("Amara Osei");
    }

    @Test
    void nothingIsOfferedWhenNothingHasChanged() {
        assertThat(DraftChanges.in(COMPOSED, COMPOSED, "Something else.")).isEmpty();
    }
}
