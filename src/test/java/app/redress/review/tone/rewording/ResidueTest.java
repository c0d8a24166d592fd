package app.redress.review.tone.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of the heat in a sentence that sounds calm. */
class ResidueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I hope your little shop goes under.",
                "Nice work shutting off the power in July.",
                "Fat person told me to go.",
                "He has not treated me fairly like everyone else.",
                "Your roofer is well below what I expected."
            })
    void aJibeOrACalmTurnInTheWrongPlaceIsHeat(String text) {
        assertThat(Residue.heats(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I hope your team can put this right.",
                "The person told me to go.",
                "Your driver has not treated me fairly.",
                "Your website is well below what I expected."
            })
    void plainWordsAreNone(String text) {
        assertThat(Residue.heats(text)).isFalse();
    }

    @Test
    void aTailTellsNothingOfItsOwn() {
        String before = "You are a scoundrel of a landlord and everyone on this street knows it.";
        assertThat(Residue.isTail(before, "Everyone on this street knows it.")).isTrue();
        assertThat(Residue.isTail(
                        "You idiots, nobody has called me back about it.", "Nobody has called me back about it."))
                .isFalse();
    }
}
