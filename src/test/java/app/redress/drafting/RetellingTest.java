package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetellingTest {
    @Test
    void theCompanyIsYouToItself() {
        assertThat(told(/* toCompany= */ true, "Your driver left it, and you said nothing."))
                .isEqualTo("Your driver left it, and you said nothing.");
    }

    @Test
    void anybodyElseIsToldItsName() {
        assertThat(told(/* toCompany= */ false, "Your driver left it, and you said it was not yours."))
                .isEqualTo("Fern Parcels’s driver left it, and Fern Parcels said it was not Fern Parcels’s.");
    }

    @Test
    void whatIsQuotedStaysAsItWasSaid() {
        assertThat(told(/* toCompany= */ false, "The card said “sorry we missed you”, but your van never came."))
                .isEqualTo("The card said “sorry we missed you”, but Fern Parcels’s van never came.");
    }

    @Test
    void aTimeOfDayAndALaterTimeBothEndASentence() {
        assertThat(Moment.told("22:40")).isEqualTo("at 22:40");
        assertThat(Moment.told("eleven in the evening, nine hours late"))
                .isEqualTo("at eleven in the evening, nine hours late");
        assertThat(Moment.told("nine hours later")).isEqualTo("nine hours later");
        assertThat(Moment.told("The next morning.")).isEqualTo("the next morning");
        assertThat(Moment.told("on 24 October 2026 at noon")).isEqualTo("on 24 October 2026 at noon");
    }

    private static String told(boolean toCompany, String story) {
        return new Retelling(toCompany, "Fern Parcels").of(story);
    }
}
