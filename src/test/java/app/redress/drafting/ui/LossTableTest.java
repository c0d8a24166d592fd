package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.TypedAnswers;
import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final StringProperty answer = new SimpleStringProperty("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a taxi home, £12, 3 October 2026, receipt",
                "parking, £3",
                "a wool coat, £180, June 2023, receipt",
                "a suitcase, 120, 2024",
                "a meal for two, and drinks, £34.50, 2 October 2026",
                "a hotel, £1,249, receipt",
                ""
            })
    void whatWasKeptIsShownInCellsAndKeptTheSame(String line) {
        answer.set(line);
        LossTable table = table(EnglishVariant.GB);

        table.rows()
                .get(0)
                .whatProperty()
                .set(table.rows().get(0).whatProperty().get() + "!");
        table.rows()
                .get(0)
                .whatProperty()
                .set(table.rows().get(0).whatProperty().get().replace("!", ""));

        assertThat(answer.get()).isEqualTo(line);
    }

    @Test
    void eachCellHoldsItsPart() {
        answer.set("a taxi home, $12, October 3, 2026, receipt");
        LossTable.Row row = table(EnglishVariant.US).rows().get(0);

        assertThat(row.whatProperty().get()).isEqualTo("a taxi home");
        assertThat(row.sumProperty().get()).isEqualTo("$12");
        assertThat(row.onProperty().get()).isEqualTo("October 3, 2026");
        assertThat(row.receiptProperty().get()).isTrue();
    }

    @Test
    void aTimeOfWhichTheDayIsNotKnownHasItsCell() {
        answer.set("a wool coat, £180, when we married, receipt");
        LossTable.Row kept = table(EnglishVariant.GB).rows().get(0);
        assertThat(kept.sumProperty().get()).isEqualTo("£180");
        assertThat(kept.onProperty().get()).isEqualTo("when we married");

        answer.set("");
        LossTable.Row typed = table(EnglishVariant.GB).rows().get(0);
        typed.whatProperty().set("a suitcase, 2024, 120");
        assertThat(typed.spread()).isTrue();
        assertThat(typed.line()).isEqualTo("a suitcase, £120, 2024");
    }

    @Test
    void thereIsAlwaysALineToFill() {
        LossTable table = table(EnglishVariant.GB);
        table.rows().get(0).whatProperty().set("a taxi");
        table.rows().get(0).sumProperty().set("12");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).isBlank()).isTrue();
        assertThat(answer.get()).isEqualTo("a taxi, 12");
    }

    @Test
    void aLineThatIsTakenOutIsGone() {
        answer.set("a taxi, £12\nparking, £3");
        LossTable table = table(EnglishVariant.GB);

        table.remove(table.rows().get(0));
        table.remove(table.rows().get(1));

        assertThat(answer.get()).isEqualTo("parking, £3");
        assertThat(table.rows()).hasSize(2);
    }

    private LossTable table(EnglishVariant variant) {
        String country = variant == EnglishVariant.US ? "US" : "GB";
        return new LossTable(answer, new TypedAnswers(variant, country, TODAY));
    }
}
