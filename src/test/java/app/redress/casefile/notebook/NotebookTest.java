package app.redress.casefile.notebook;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.CaseId;
import app.redress.casefile.Outcome.Result;
import app.redress.casefile.notebook.Notebook.Bar;
import app.redress.casefile.notebook.Notebook.Line;
import app.redress.drafting.json.JsonSituations;
import app.redress.review.tone.LetterToneReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotebookTest {
    private static final String WARM =
            "Dear Finch,\n\nI have shopped with you for twenty years and have always liked your staff.";

    @Test
    void anEmptyNotebookSaysNothing() {
        Notebook.Pages pages = read();

        assertThat(pages.cases()).isZero();
        assertThat(pages.summary()).isEmpty();
        assertThat(pages.byCompany()).isEmpty();
    }

    @Test
    void fewCasesAreNamedOneByOne() {
        Notebook.Pages pages = read(
                answered("Skyreach", "broadband-down", 4),
                answered("Skyreach", "broadband-down", 12),
                open("Coldwell", "faulty-goods"));

        assertThat(pages.byCompany())
                .extracting(Line::name, Line::told)
                .containsExactly(
                        tuple("Skyreach", "2 cases. First reply after 4 and 12 days."), tuple("Coldwell", "One case."));
        assertThat(pages.summary())
                .isEqualTo("Letters in 3 cases have left. 2 were answered so far, and none has ended.");
    }

    @Test
    void oneReplyIsToldAsAPersonWould() {
        assertThat(read(answered("Skyreach", "broadband-down", 0))
                        .byCompany()
                        .get(0)
                        .told())
                .isEqualTo("One case. First reply on the same day.");
        assertThat(read(answered("Skyreach", "broadband-down", 1))
                        .byCompany()
                        .get(0)
                        .told())
                .isEqualTo("One case. First reply after one day.");
        assertThat(read(answered("Skyreach", "broadband-down", 7))
                        .byCompany()
                        .get(0)
                        .told())
                .isEqualTo("One case. First reply after 7 days.");
    }

    @Test
    void onlyManyCasesHaveAMiddle() {
        CaseRecord[] many = Stream.of(1, 2, 9, 20, 31)
                .map(days -> answered("Skyreach", "broadband-down", days))
                .toArray(CaseRecord[]::new);

        assertThat(read(many).byCompany().get(0).told())
                .isEqualTo("5 cases. Of 5 first replies, half came within 9 days; the slowest took 31.");
    }

    @Test
    void sectorsAndOpeningsAreTold() {
        Notebook.Pages pages = read(
                record("Skyreach", "broadband-down", WARM, Optional.empty(), Optional.empty()),
                record("Pan", "", "Dear Pan,\n\nThe soup was cold.", Optional.empty(), Optional.empty()));

        assertThat(pages.bySector()).extracting(Line::name).containsExactly("Phone and internet", "Something else");
        assertThat(pages.byTone()).extracting(Line::name).containsExactly("Warm opening", "Plain opening");
    }

    @Test
    void thePlotsShowTheDaysAndHowCasesEnded() {
        Notebook.Pages pages = read(
                record("Skyreach", "", "", Optional.of(4), Optional.of(Result.ALL)),
                record("Coldwell", "", "", Optional.of(9), Optional.of(Result.ALL)));

        assertThat(pages.daysToReply()).containsExactly(new Bar("Coldwell", 9), new Bar("Skyreach", 4));
        assertThat(pages.results()).first().isEqualTo(new Bar("All that was asked for", 2));
        assertThat(pages.byCompany().get(0).told()).contains("All that was asked for: 1.");
    }

    private static CaseRecord answered(String company, String situation, int days) {
        return record(company, situation, "", Optional.of(days), Optional.empty());
    }

    private static CaseRecord open(String company, String situation) {
        return record(company, situation, "", Optional.empty(), Optional.empty());
    }

    private static CaseRecord record(
            String company, String situation, String letter, Optional<Integer> days, Optional<Result> result) {
        return new CaseRecord(
                CaseId.random(),
                company,
                company,
                situation,
                TODAY.minusDays(60),
                letter,
                days.map(after -> TODAY.minusDays(60).plusDays(after)),
                result.map(end -> TODAY),
                result,
                Optional.empty());
    }

    private static Notebook.Pages read(CaseRecord... records) {
        return new Notebook(
                        most -> List.of(records),
                        new JsonSituations(Path.of("none")),
                        new LetterToneReader(WORDS),
                        WORDS)
                .read();
    }
}
