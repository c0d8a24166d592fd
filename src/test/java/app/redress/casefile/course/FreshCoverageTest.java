package app.redress.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.course.CoveredCase.Judged;
import app.redress.casefile.course.CoveredCase.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of each ask, on whole letters and replies that were labelled before they were read. The README beside
 * them says which were looked at since, and what was right at the first reading. Raise the floors, never lower them.
 */
class FreshCoverageTest {
    @ParameterizedTest
    @CsvSource({"studied.txt, 205", "fresh-a.txt, 20", "fresh-b.txt, 19", "fresh-c.txt, 15", "fresh-d.txt, 20"})
    void mostAsksAreSetAgainstTheReplyAsAPersonWould(String file, int floor) {
        List<Judged> judged = judged(file);
        assertThat(judged.stream().filter(Judged::isRight))
                .as("of %d", judged.size())
                .hasSizeGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"studied.txt", "fresh-a.txt", "fresh-b.txt", "fresh-c.txt", "fresh-d.txt"})
    void everyAskOfALetterIsSeen(String file) {
        assertThat(judged(file)).allSatisfy(one -> assertThat(one.said()).isPresent());
    }

    /** What is taken for passed over goes into the next letter, and what is taken for refused is told as refused. */
    @Test
    void whatIsCalledIgnoredOrRefusedMostlyIs() {
        List<Judged> judged = new ArrayList<>(judged("studied.txt"));
        judged.addAll(judged("fresh-a.txt"));
        judged.addAll(judged("fresh-b.txt"));
        judged.addAll(judged("fresh-c.txt"));
        judged.addAll(judged("fresh-d.txt"));
        assertThat(precision(judged, Label.IGNORED)).isGreaterThan(0.88);
        assertThat(precision(judged, Label.REFUSED)).isGreaterThan(0.88);
    }

    @ParameterizedTest
    @CsvSource({"studied.txt", "fresh-a.txt", "fresh-b.txt", "fresh-c.txt", "fresh-d.txt"})
    void whatDiffersIsFoundAndNothingElse(String file) {
        assertThat(CoveredCase.all(file))
                .allSatisfy(one -> assertThat(one.course().contradictions())
                        .as(one.name())
                        .extracting(found -> found.kind().name())
                        .containsExactlyInAnyOrderElementsOf(one.differs()));
    }

    private static double precision(List<Judged> judged, Label label) {
        List<Judged> said = judged.stream()
                .filter(one -> one.said().filter(label::equals).isPresent())
                .toList();
        return (double) said.stream().filter(Judged::isRight).count() / said.size();
    }

    private static List<Judged> judged(String file) {
        return CoveredCase.all(file).stream().flatMap(CoveredCase::judged).toList();
    }
}
