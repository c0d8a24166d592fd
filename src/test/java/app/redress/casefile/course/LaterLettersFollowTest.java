package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComposedInMemory;
import app.redress.casefile.DayWords;
import app.redress.casefile.Draft;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.NewCase;
import app.redress.casefile.ToldCases;
import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.DraftChange;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters of a case after the first, when what was told about it changes. */
class LaterLettersFollowTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 3);
    private static final DayWords IN_A_WEEK = new DayWords(WORDS, Clock.offset(CLOCK, Duration.ofDays(7)));

    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final FactsInMemory facts = new FactsInMemory();
    private final ComposedInMemory composed = new ComposedInMemory();
    private final CourseBook book = CourseFixtures.book(facts, composed, DAYS);
    private final JsonSituations situations = new JsonSituations(Path.of("none"));
    private final ToldCases told = toldBy(book);
    private final CaseId id = told.begin(broadband(), refund("84"), Optional.empty());

    @ParameterizedTest
    @EnumSource(names = {"REMINDER", "FINAL", "BODY", "DISPUTE", "BEFORE_CLAIM"})
    void aLetterThatNobodyTouchedFollowsOnItsRung(Rung rung) {
        sendFirst();
        begin(rung);

        assertThat(tell(refund("96"))).isTrue();

        assertThat(letter())
                .isEqualTo(book.letters().write(course(), rung, AMARA).body());
        assertThat(letter()).contains("£96").doesNotContain("£84");
    }

    @ParameterizedTest
    @EnumSource(names = {"REMINDER", "FINAL", "BODY", "DISPUTE", "BEFORE_CLAIM"})
    void theSentencesThatSayAnotherThingNowAreOffered(Rung rung) {
        sendFirst();
        begin(rung);
        write(letter() + "\n\nPS. My own words about £84.");

        assertThat(tell(refund("96"))).isFalse();

        List<DraftChange> offered = told.changes(id);
        assertThat(offered).isNotEmpty().allSatisfy(change -> assertThat(change.after())
                .contains("£96"));
        offered.forEach(change -> told.make(id, change));
        assertThat(letter().replace("My own words about £84.", ""))
                .contains("£96")
                .doesNotContain("£84");
        assertThat(letter()).endsWith("PS. My own words about £84.");
        assertThat(told.changes(id)).isEmpty();
    }

    @Test
    void whatWasNotTakenIsOfferedAgainAtTheNextChange() {
        sendFirst();
        begin(Rung.REMINDER);
        write(letter() + "\n\nPS");
        tell(refund("96"));

        tell(refund("99"));

        assertThat(told.changes(id)).isNotEmpty().allSatisfy(change -> {
            assertThat(change.before()).contains("£84");
            assertThat(change.after()).contains("£99");
        });
    }

    @Test
    void theLetterAfterThatFollowsInItsTurn() {
        sendFirst();
        begin(Rung.REMINDER);
        write(letter() + "\n\nPS");
        tell(refund("96"));
        cases.add(id, sent(NOVEMBER, NOVEMBER.plusDays(14)));
        begin(Rung.FINAL);

        assertThat(tell(refund("99"))).isTrue();

        assertThat(letter()).contains("£99").doesNotContain("£96", "£84");
    }

    @Test
    void aLetterBegunOnAnotherDayFollowsWithTheDateOfToday() {
        sendFirst();
        book.begin(cases, id, book.letters().write(course(), Rung.REMINDER, AMARA));
        String begun = letter();
        CourseBook nextWeek = CourseFixtures.book(facts, composed, IN_A_WEEK);
        ToldCases later = toldBy(nextWeek);

        assertThat(later.change(id, new Told(broadband(), refund("96"), Optional.empty())))
                .isTrue();

        CaseCourse now = nextWeek.courses().of(cases.find(id).orElseThrow());
        assertThat(letter())
                .isEqualTo(nextWeek.letters().write(now, Rung.REMINDER, AMARA).body())
                .contains("£96", "12 December 2026")
                .isNotEqualTo(begun);
    }

    @Test
    void aLetterOfAnotherKindIsLeftAlone() {
        sendFirst();
        Draft confirming = book.letters().confirming(course(), call(NOVEMBER, "an engineer would come"), AMARA);
        cases.saveDraft(id, confirming);

        assertThat(tell(refund("96"))).isFalse();

        assertThat(told.changes(id)).isEmpty();
        assertThat(letter()).isEqualTo(confirming.body());
    }

    private ToldCases toldBy(CourseBook by) {
        return new ToldCases(
                cases,
                facts,
                composed,
                new NewCase(cases, DAYS, WORDS, new DraftComposer(new JsonLetterForms())),
                situations,
                new LettersAnew(by));
    }

    private void sendFirst() {
        cases.add(id, sent(OCTOBER, NOVEMBER));
    }

    private void begin(Rung rung) {
        cases.saveDraft(id, book.letters().write(course(), rung, AMARA));
    }

    private void write(String body) {
        Draft draft = cases.find(id).orElseThrow().draft().orElseThrow();
        cases.saveDraft(id, new Draft(draft.recipient(), draft.subject(), draft.reference(), body, draft.variant(), 0));
    }

    private boolean tell(Facts now) {
        return told.change(id, new Told(broadband(), now, Optional.empty()));
    }

    private CaseCourse course() {
        return book.courses().of(cases.find(id).orElseThrow());
    }

    private String letter() {
        return cases.find(id).orElseThrow().draft().orElseThrow().body();
    }

    private Situation broadband() {
        return situations.all().stream()
                .filter(situation -> situation.id().equals("broadband-down"))
                .findFirst()
                .orElseThrow();
    }

    private static Facts refund(String pounds) {
        return CourseFixtures.facts("""
            {"sender": {"name": "Amara Osei", "address": ["14 Mill Lane", "Leeds LS6 2QT"], "country": "GB", "email": "amara@example.org"},
             "company": {"name": "Skyreach", "country": "GB"},
             "item": "broadband", "references": [{"kind": "account", "value": "SKY-88-2041"}],
             "began": "2026-10-01", "problem": "The line has been dead since 1 October.",
             "remedy": {"kind": "compensation", "amount": "£%s"}}
            """.formatted(pounds));
    }
}
