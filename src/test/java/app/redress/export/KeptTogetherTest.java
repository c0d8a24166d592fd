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
    void timesAndReferencesAreNotTakenApart() {
        String text = "We landed at 22:40, not at 1.40 p.m. or 9 pm, with booking AW-7K2PQ of SKY-88-2041/2.";

        assertThat(KeptTogether.in(text))
                .extracting(whole -> whole.of(text))
                .containsExactly("22:40", "1.40 p.m", "9 pm", "AW-7K2PQ", "SKY-88-2041/2");
    }

    @Test
    void wordsThatOnlyStandBesideANumberAreNotHeld() {
        assertThat(KeptTogether.in("Seat 12 row 14, all 3 of us in May, an A-road."))
                .isEmpty();
    }
}
