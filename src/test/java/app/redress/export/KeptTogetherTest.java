package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTogetherTest {
    @Test
    void numbersToDialSumsFlightsAndDaysAreNamedInTheirOrder() {
        String text = "On 3 March 2026 flight EI 482 cost EUR 46.80; ring 0113 496 0000 or +353 1 555 0123.";

        assertThat(KeptTogether.in(text))
                .extracting(whole -> whole.of(text))
                .containsExactly("3 March 2026", "EI 482", "EUR 46.80", "0113 496 0000", "+353 1 555 0123");
    }

    @Test
    void wordsThatOnlyStandBesideANumberAreNotHeld() {
        assertThat(KeptTogether.in("Seat 12 row 14, order HF-20418, all 3 of us in May."))
                .isEmpty();
    }
}
