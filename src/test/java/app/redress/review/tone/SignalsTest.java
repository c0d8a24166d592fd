package app.redress.review.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalsTest {
    private static final double ROUNDING = 0.02;

    static Stream<SignalTraining> trainings() {
        return Stream.of(
                new SignalTraining("heat-signal.tsv", "heated.txt", List.of("civil.txt", "timid.txt")),
                new SignalTraining("timid-signal.tsv", "timid.txt", List.of("civil.txt", "heated.txt")));
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void theShippedWeightsAreThoseThatTrainingFinds(SignalTraining training) throws IOException {
        Map<String, Double> trained = training.weights();
        if (Boolean.getBoolean("signal.write")) {
            training.write(trained);
        }
        Map<String, Double> shipped = training.shipped();

        assertThat(shipped).as("run again with -Dsignal.write=true").containsOnlyKeys(trained.keySet());
        trained.forEach((feature, weight) ->
                assertThat(shipped.get(feature)).as(feature).isCloseTo(weight, within(ROUNDING)));
    }

    @Test
    void mockeryLooksMoreHeatedThanThanks() {
        HeatSignal signal = HeatSignal.load();
        double mockery = signal.of("Wow, great job losing my luggage yet again, you clowns!");
        double thanks = signal.of("Thank you for the replacement, which arrived on 4 May and works well.");

        assertThat(mockery).isGreaterThan(0.5);
        assertThat(thanks).isLessThan(0.3);
    }

    @Test
    void anApologyForAskingLooksMoreTimidThanAnAsk() {
        TimidSignal signal = TimidSignal.load();
        double apology = signal.of("I am so sorry to take up your time with such a silly little thing.");
        double ask = signal.of("Please refund the £49.99 by 4 May.");

        assertThat(apology).isGreaterThan(0.7);
        assertThat(ask).isLessThan(0.3);
    }

    @Test
    void anEmptySentenceIsJudgedWithoutTrouble() {
        assertThat(HeatSignal.load().of("")).isBetween(0.0, 1.0);
        assertThat(TimidSignal.load().of("")).isBetween(0.0, 1.0);
    }
}
