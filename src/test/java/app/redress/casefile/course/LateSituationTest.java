package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.LateSituation;
import app.redress.casefile.NewCase;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.letter.Party;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A letter written elsewhere says nothing of its situation; the person can, afterwards. */
class LateSituationTest {
    private static final String OWN = "Dear Skyreach,\n\nMy broadband has been dead since 1 October. Please repair it.";
    private static final LetterSent SENT = sentTo(OCTOBER, NOVEMBER, "Skyreach", "Broadband at 14 Mill Lane", OWN);
    private static final Situation BROADBAND =
            new JsonSituations(Path.of("none")).find("broadband-down").orElseThrow();

    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final CourseBook book = CourseFixtures.book(new FactsInMemory());
    private final ComplaintCase pasted =
            new NewCase(cases, DAYS, WORDS, new DraftComposer(new JsonLetterForms())).pasted(OWN, AMARA);
    private final LateSituation late = new LateSituation(cases, pasted.id());

    @Test
    void clocksAndTheBodyComeWithItAndTheLetterStaysAsItWas() {
        late.keep(BROADBAND);
        assertThat(now().complaint().draft()).isEqualTo(pasted.draft());
        assertThat(now().complaint().title()).isEqualTo(pasted.title());

        cases.add(pasted.id(), SENT);
        assertThat(course().clocks()).extracting(clock -> clock.rule().id()).contains("UK-16");
        assertThat(course().body()).isPresent();
        assertThat(now().letters()).containsExactly(SENT);
    }

    @Test
    void theLettersThatFollowTellItByTheFirstAndNameTheBody() {
        cases.add(pasted.id(), SENT);
        assertThat(reminder()).doesNotContain("Communications Ombudsman");

        late.keep(BROADBAND);

        assertThat(reminder())
                .contains("I wrote to you about broadband at 14 Mill Lane")
                .contains("The facts stand in my letter of 20 October 2026")
                .contains("Communications Ombudsman");
    }

    @Test
    void theWordsThatTellAreThoseOfTheLetter() {
        assertThat(late.words()).contains("My broadband has been dead");
        cases.add(pasted.id(), SENT);
        assertThat(late.words()).startsWith("Broadband at 14 Mill Lane");
    }

    private String reminder() {
        return book.letters().write(course(), Rung.REMINDER, Party.NOBODY).body();
    }

    private CaseMatter now() {
        return course().matter();
    }

    private CaseCourse course() {
        return Optional.of(pasted.id())
                .flatMap(cases::find)
                .map(book.courses()::of)
                .orElseThrow();
    }
}
