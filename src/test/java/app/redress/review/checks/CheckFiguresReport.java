package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how often each check is right: {@code mvn -Ptone-report verify -Dtest=CheckFiguresReport}. */
@Tag("tone-report")
class CheckFiguresReport {
    @Test
    void printsTheFiguresOfEveryCheck() {
        CheckReport report = CheckReport.of(LabelledLetters.TABLES);
        System.out.println(report);
        System.out.println(
                "on the last letters read unseen, mended on since:\n" + CheckReport.of(LabelledLetters.LATEST));
        assertThat(report.byCheck()).isNotEmpty();
        LabelledLetters.UNREAD.forEach(CheckFiguresReport::printTotals);
    }

    private static void printTotals(String table) {
        CheckReport.Score unread = CheckReport.of(List.of(table)).all();
        System.out.printf(
                "Letters that taught nothing (%s): %s, precision %.2f, recall %.2f%n",
                table, unread, unread.precision(), unread.recall());
    }
}
