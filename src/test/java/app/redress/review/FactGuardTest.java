package app.redress.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactGuardTest {
    @Test
    void aLostNumberIsRefused() {
        assertThat(FactGuard.keepsFacts("You lost my £40 of food.", "My food was lost."))
                .isFalse();
    }

    @Test
    void aLostDateIsRefused() {
        assertThat(FactGuard.keepsFacts("You ignored me on Monday.", "I was not answered."))
                .isFalse();
    }

    @Test
    void aLostNameIsRefused() {
        assertThat(FactGuard.keepsFacts("Your idiot in Leeds hung up.", "Your colleague hung up."))
                .isFalse();
    }

    @Test
    void aLostReferenceIsRefused() {
        assertThat(FactGuard.keepsFacts("Complaint no 385990950 is a joke.", "My complaint was not answered."))
                .isFalse();
    }

    @Test
    void anInventedNumberIsRefused() {
        assertThat(FactGuard.keepsFacts("You kept me waiting.", "You kept me waiting for 3 hours."))
                .isFalse();
    }

    @Test
    void aGapIsNoFact() {
        assertThat(FactGuard.keepsFigures("Do it soon.", "Please do it by [date]."))
                .isTrue();
    }

    @Test
    void aNewAskIsRefused() {
        assertThat(FactGuard.asksNothingNew("You are useless.", "Please refund me."))
                .isFalse();
        assertThat(FactGuard.asksNothingNew("I demand a refund.", "I require a refund."))
                .isTrue();
    }

    @Test
    void aStepOfTheLawIsAFact() {
        assertThat(FactGuard.keepsFigures("Pay up, you crooks, or I go to court.", "Please pay."))
                .isFalse();
    }

    @Test
    void capitalsTellNoNamesWhereAllIsShouted() {
        assertThat(FactGuard.keepsFigures(
                        "YOUR DRIVER IS A THUG.", "I am not satisfied with how your driver dealt with this."))
                .isTrue();
    }

    @Test
    void aRequestIsToldFromAMention() {
        assertThat(FactGuard.requests("Call me, you fools.")).isTrue();
        assertThat(FactGuard.requests("I want a refund.")).isTrue();
        assertThat(FactGuard.requests("I have met wiser houseplants than the person who answered."))
                .isFalse();
    }
}
