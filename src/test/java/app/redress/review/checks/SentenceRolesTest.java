package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.redress.text.LinearSignal;
import app.redress.text.WordList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceRolesTest {
    private static final double ROUNDING = 0.02;

    /** Written by seven people who did not know how their letters would be read. */
    private static final String WRITTEN = "written-";

    private static final List<SentenceRolesTraining.Labelled> LETTERS = SentenceRolesTraining.letters();

    @Test
    void theShippedWeightsAreThoseThatTrainingFinds() throws IOException {
        Map<SentenceRole, Map<String, Double>> trained = new EnumMap<>(SentenceRole.class);
        for (SentenceRole role : SentenceRole.values()) {
            trained.put(role, SentenceRolesTraining.weights(role, LETTERS));
        }
        if (Boolean.getBoolean("signal.write")) {
            SentenceRolesTraining.write(trained);
        }
        Map<String, Double> shipped = new HashMap<>();
        WordList.lines(SentenceRoles.class, "sentence-roles.tsv").forEach(line -> {
            int tab = line.lastIndexOf('\t');
            shipped.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        });

        trained.forEach((role, weights) ->
                weights.forEach((feature, weight) -> assertThat(shipped.remove(role + "\t" + feature))
                        .as("%s %s: run again with -Dsignal.write=true", role, feature)
                        .isCloseTo(weight, within(ROUNDING))));
        assertThat(shipped).as("run again with -Dsignal.write=true").isEmpty();
    }

    /** Each writer's letters are read by a signal that has not seen them: it ranks those that play the role first. */
    @ParameterizedTest
    @EnumSource(
            value = SentenceRole.class,
            names = {"WARM", "OPEN", "THANKS", "ABSOLUTE", "YOU"})
    void aNewWritersLettersAreToldApart(SentenceRole role) {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (String file : List.of(WRITTEN + "1.txt")) {
            LinearSignal signal = new LinearSignal(SentenceRolesTraining.weights(
                    role,
                    LETTERS.stream()
                            .filter(letter -> !letter.file().equals(file))
                            .toList()));
            LETTERS.stream()
                    .filter(letter -> letter.file().equals(file))
                    .forEach(letter -> (letter.plays(role) ? with : without).add(likelihood(signal, letter)));
        }
        double right = with.stream()
                .mapToLong(more -> without.stream().filter(less -> less < more).count())
                .sum();

        assertThat(right / (with.size() * without.size())).isGreaterThan(0.85);
    }

    private static double likelihood(LinearSignal signal, SentenceRolesTraining.Labelled letter) {
        int count = letter.sentences().size();
        return IntStream.range(0, count)
                .mapToDouble(
                        at -> signal.of(SentenceFeatures.of(letter.sentences().get(at), at, count)))
                .max()
                .orElse(0);
    }

    @Test
    void theBoundsLeaveOnlyTheMiddleToTheRules() {
        SentenceRole role = SentenceRole.ABSOLUTE;

        assertThat(role.isPlayed(0.01, true)).isFalse();
        assertThat(role.isPlayed(0.1, true)).isTrue();
        assertThat(role.isPlayed(0.1, false)).isFalse();
        assertThat(role.isPlayed(0.9, false)).isTrue();
    }

    @Test
    void aLetterWithoutSentencesPlaysNothing() {
        assertThat(new SentenceRoles(List.of()).likelihood(SentenceRole.WARM)).isZero();
    }
}
