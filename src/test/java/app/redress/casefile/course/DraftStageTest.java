package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftStageTest {
    private static final Letter FIRST = letter(TODAY, "There is mould. Please repair the fan.");
    private static final Letter STAGE_TWO = letter(TODAY, "I complained in May. Please take this to stage 2.");

    @Test
    void aFirstLetterFromHereMayAskForTheSecondStage() {
        assertThat(DraftStage.of(FIRST, List.of())).isEqualTo(DraftStage.FIRST);
        assertThat(DraftStage.of(STAGE_TWO, List.of())).isEqualTo(DraftStage.STAGE_TWO);
    }

    @Test
    void theStageIsAskedForOnce() {
        assertThat(DraftStage.of(STAGE_TWO, List.of(FIRST))).isEqualTo(DraftStage.STAGE_TWO);
        assertThat(DraftStage.of(FIRST, List.of(FIRST))).isEqualTo(DraftStage.NEXT);
        assertThat(DraftStage.of(STAGE_TWO, List.of(FIRST, STAGE_TWO))).isEqualTo(DraftStage.NEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you are in the Housing Ombudsman’s scheme, please take this letter as my request for stage 2 of your procedure.",
                "I am writing to escalate my complaint to stage two.",
                "I’d like this looked at again. This is my Stage 2 complaint."
            })
    void itIsAskedForInManyWays(String body) {
        assertThat(DraftStage.of(letter(TODAY, body), List.of())).isEqualTo(DraftStage.STAGE_TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If I have no answer by 4 December, I will take my complaint to stage 2.",
                "Otherwise I’ll have to ask for stage 2.",
                "Please tell me how I can ask for stage 2 should we not agree."
            })
    void whoNamesItAsWhatMayComeHasNotAskedForIt(String body) {
        assertThat(DraftStage.of(letter(TODAY, body), List.of())).isEqualTo(DraftStage.FIRST);
    }
}
