package app.redress.review.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.redress.text.WordList;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeatSignalTest {
    private static final double ROUNDING = 0.02;

    @Test
    void theShippedWeightsAreThoseThatTrainingFinds() throws IOException {
        Map<String, Double> trained = HeatSignalTraining.weights();
        if (Boolean.getBoolean("signal.write")) {
            HeatSignalTraining.write(trained);
        }
        Map<String, Double> shipped = new HashMap<>();
        WordList.lines(HeatSignal.class, "heat-signal.tsv")
                .forEach(line -> shipped.put(line.split("\t", -1)[0], Double.valueOf(line.split("\t", -1)[1])));

        trained.keySet().removeIf(feature -> feature.startsWith("#"));
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
    void anEmptySentenceIsJudgedWithoutTrouble() {
        assertThat(HeatSignal.load().of("")).isBetween(0.0, 1.0);
    }
}
