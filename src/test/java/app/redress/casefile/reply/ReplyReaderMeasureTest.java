package app.redress.casefile.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.reply.LabelledReply.Mark;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the reader does on labelled replies. The floors hold what was reached; raise them, never lower them. */
class ReplyReaderMeasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private final ReplyReader reader = new ReplyReader();

    @Test
    void thereAreEnoughRepliesOfTheCommonerKinds() {
        assertThat(LabelledReply.all()).hasSizeGreaterThan(60);
        assertThat(Stream.of(ReplyKind.ACKNOWLEDGEMENT, ReplyKind.OFFER, ReplyKind.REFUSAL))
                .allSatisfy(kind -> assertThat(LabelledReply.all())
                        .filteredOn(reply -> reply.kind() == kind)
                        .hasSizeGreaterThanOrEqualTo(15));
    }

    @Test
    void theKindIsToldOnTheRepliesThatWereStudied() {
        assertThat(macroF1(LabelledReply::isStudied)).isGreaterThan(0.95);
    }

    @Test
    void theKindIsToldOnTheRepliesThatWereKeptBack() {
        assertThat(macroF1(reply -> !reply.isStudied())).isGreaterThan(0.85);
    }

    /** Terse and crooked ones, which the cues were widened on. */
    @Test
    void theKindIsToldOnFurtherReplies() {
        List<LabelledReply> further = LabelledReply.further();
        assertThat(further)
                .filteredOn(reply -> reader.read(reply.text(), DAY).kind() != reply.kind())
                .hasSizeLessThanOrEqualTo(further.size() / 20);
    }

    @Test
    void theKindIsToldOnTheLatestReplies() {
        assertThat(macroF1(LabelledReply.latest())).isGreaterThan(0.9);
    }

    @Test
    void theKindIsToldOnTheUnseenRepliesItWasMendedOn() {
        assertThat(macroF1(LabelledReply.unseenStudied())).isGreaterThan(0.95);
    }

    @Test
    void theKindIsToldOnTheUnseenRepliesThatWereKeptBack() {
        assertThat(macroF1(LabelledReply.unseenKeptBack())).isGreaterThan(0.7);
    }

    @Test
    void everyFullAndFinalIsFound() {
        assertThat(missed("full-and-final")).isEmpty();
        assertThat(Stream.of(LabelledReply.latest(), LabelledReply.unseenStudied(), LabelledReply.unseenKeptBack())
                        .flatMap(List::stream)
                        .flatMap(reply -> missed(reply, "full-and-final")))
                .isEmpty();
    }

    @Test
    void sumsAndReferencesAndTimeLimitsAreFound() {
        assertThat(missed("a")).isEmpty();
        assertThat(missed("r")).isEmpty();
        assertThat(missed("time-bar")).isEmpty();
        assertThat(missed("d")).isEmpty();
    }

    @Test
    void mostPromisesAreFound() {
        assertThat(missed("p")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyPlaceHoldsTheWordsItNames() {
        for (LabelledReply reply : LabelledReply.all()) {
            ReplyReading reading = reader.read(reply.text(), DAY);
            assertThat(passages(reading))
                    .allSatisfy(passage ->
                            assertThat(passage.range().of(reply.text())).isEqualTo(passage.text()));
        }
    }

    private double macroF1(Predicate<LabelledReply> which) {
        return macroF1(LabelledReply.all().stream().filter(which).toList());
    }

    private double macroF1(List<LabelledReply> replies) {
        Map<LabelledReply, ReplyKind> read = new HashMap<>();
        replies.forEach(reply -> read.put(reply, reader.read(reply.text(), DAY).kind()));
        return Stream.of(ReplyKind.values())
                .mapToDouble(kind -> f1(kind, read))
                .average()
                .orElse(0);
    }

    private static double f1(ReplyKind kind, Map<LabelledReply, ReplyKind> read) {
        long labelled =
                read.keySet().stream().filter(reply -> reply.kind() == kind).count();
        long said = read.values().stream().filter(kind::equals).count();
        long right = read.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && entry.getValue() == kind)
                .count();
        return 2.0 * right / (labelled + said);
    }

    private List<String> missed(String what) {
        return LabelledReply.all().stream()
                .flatMap(reply -> missed(reply, what))
                .toList();
    }

    private Stream<String> missed(LabelledReply reply, String what) {
        List<Passage> found = found(reader.read(reply.text(), DAY), what);
        return reply.marks().stream()
                .filter(mark -> mark.what().equals(what))
                .filter(mark -> found.stream().noneMatch(passage -> meets(passage, mark)))
                .map(mark -> reply.name() + ": " + mark.range().of(reply.text()));
    }

    private static boolean meets(Passage passage, Mark mark) {
        return passage.range().overlaps(mark.range());
    }

    private static List<Passage> found(ReplyReading reading, String what) {
        return switch (what) {
            case "a" -> reading.amounts();
            case "r" -> reading.references();
            case "d" -> reading.dates().stream().map(FoundDate::passage).toList();
            case "p" -> reading.promises().stream().map(FoundPromise::passage).toList();
            default ->
                reading.warnings().stream()
                        .filter(warning -> warning.kind().id().equals(what))
                        .map(Warning::passage)
                        .toList();
        };
    }

    private static List<Passage> passages(ReplyReading reading) {
        return Stream.of("a", "r", "d", "p", "full-and-final", "time-bar")
                .flatMap(what -> found(reading, what).stream())
                .toList();
    }
}
