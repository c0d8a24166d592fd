package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.sentBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.FactsInMemory;
import app.redress.drafting.Facts;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose law a case falls under, and how that follows those who write and are written to. */
class CaseCountryTest {
    private static final Facts BRITISH = facts("""
            {"sender": {"name": "Amara Osei", "country": "GB"}, "company": {"name": "Skyreach"},
             "bought": {"on": "2026-10-30"}, "problem": "It leaks."}
            """);

    private final FactsInMemory told = new FactsInMemory();

    @Test
    void theCountryOnTheLetterIsThatOfTheCase() {
        assertThat(country(BRITISH, SKYREACH.in(""))).contains("GB");
        assertThat(country(BRITISH, SKYREACH.in("IE"))).contains("IE");
        assertThat(country(BRITISH, new Party("The Ombudsman", "", List.of(), "AU", "", "")))
                .as("a letter to somebody outside")
                .contains("GB");
    }

    @Test
    void whatThePersonHasChosenForTheCaseStays() {
        assertThat(country(BRITISH.about(BRITISH.company().in("CA")), SKYREACH.in("IE")))
                .contains("CA");
    }

    @Test
    void aLetterThatHasLeftTellsWhereItCameFrom() {
        CaseEntry sent = sentBy(AMARA.in("IE"), OCTOBER, NOVEMBER, SKYREACH.in(""), "Please help.");

        assertThat(country(BRITISH, SKYREACH.in(""), sent)).contains("IE");
    }

    @Test
    void whoHasMovedWritesFromTheNewCountryAndWhatWasToldStaysAsItWas() {
        ComplaintCase complaint = complaint(SKYREACH.in(""));
        told.keep(complaint.id(), BRITISH);
        WrittenToday today = new WrittenToday(told, () -> AMARA.in("IE"));
        CourseBook book = CourseFixtures.book(today);

        CaseCourse course = book.courses().of(complaint);
        assertThat(course.matter().country()).contains("IE");
        assertThat(course.clocks())
                .extracting(clock -> clock.rule().id())
                .contains("IE-01")
                .doesNotContain("UK-01");

        book.courses().place(complaint, "AU");
        assertThat(told.of(complaint.id()).orElseThrow().sender()).isEqualTo(BRITISH.sender());
        assertThat(book.courses().of(complaint).matter().country()).contains("AU");
        assertThat(new WrittenToday(told, () -> Party.NOBODY)
                        .of(complaint.id())
                        .orElseThrow()
                        .sender())
                .as("who has not said where they live")
                .isEqualTo(BRITISH.sender());
    }

    private Optional<String> country(Facts facts, Party recipient, CaseEntry... entries) {
        ComplaintCase complaint = complaint(recipient, entries);
        told.keep(complaint.id(), facts);
        return CourseFixtures.book(told).courses().of(complaint).matter().country();
    }

    private static ComplaintCase complaint(Party recipient, CaseEntry... entries) {
        Draft draft = new Draft(recipient, "Kettle", "", "Dear Skyreach", EnglishVariant.GB, 0);
        return new ComplaintCase(
                CaseId.random(),
                "Kettle",
                "faulty-goods",
                Optional.of(draft),
                List.of(),
                List.of(entries),
                CLOCK.instant());
    }
}
