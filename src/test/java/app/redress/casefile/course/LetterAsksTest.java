package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.course.CourseFixtures.BROADBAND;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Draft;
import app.redress.casefile.asks.LetterAsks;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Rung;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.letter.EnglishVariant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the letters of a case ask for. */
class LetterAsksTest {
    @Test
    void aNumberedListIsSeveralAsks() {
        String body =
                "Dear Skyreach,\n\nPlease do two things by 3 November 2026:\n\n1. Restore the line.\n2. Pay £84, which is"
                        + " three weeks at £28.\n\nPlease let me know by the same day.\n\nYours sincerely";

        assertThat(LetterAsks.in(sentTo(OCTOBER, NOVEMBER, "Skyreach", "", body).letter()))
                .containsExactly("restore the line", "pay £84, which is three weeks at £28");
    }

    @Test
    void aListOfWhatWasLostIsNoAsk() {
        String body = """
                Dear Aer Alba,

                These things were lost or broken:

                - A camera, bought in 2023: €420
                - Gloves: €20
                - In all: €440

                The following items were bought instead:

                - A coat: €80

                Please do these two things by 3 November 2026:

                1. Repair the suitcase.
                2. Pay €520.

                Yours sincerely""";

        assertThat(LetterAsks.in(sentTo(OCTOBER, NOVEMBER, "Aer Alba", "", body).letter()))
                .containsExactly("repair the suitcase", "pay €520");
    }

    @Test
    void courtesiesAreNoAsks() {
        Draft first = new DraftComposer(new JsonLetterForms())
                .compose(
                        course("broadband-down", facts(BROADBAND))
                                .matter()
                                .situation()
                                .orElseThrow(),
                        facts(BROADBAND),
                        Rung.FIRST,
                        Optional.empty(),
                        TODAY)
                .letter()
                .body()
                .transform(body -> new Draft(AMARA, "", "", body, EnglishVariant.GB, 0));

        assertThat(LetterAsks.in(
                        sentTo(TODAY, TODAY, "Skyreach", "", first.body()).letter()))
                .singleElement()
                .asString()
                .startsWith("pay me £84, which is three weeks at £28");
    }
}
