package app.redress.app;

import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.CourseFixtures;
import app.redress.drafting.Facts;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.Circumstances;
import app.redress.review.ui.ReaderNeed;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String BAG = "Dear Polar Air,\n\nI flew with you on 5 November 2026 and checked in a suitcase,"
            + " which I got back on 8 November 2026. One of its wheels was torn off. I had to pay €118 for a shirt."
            + " Please pay me €118 by 6 December 2026.\n\nYours sincerely,\n\nClaire Tremblay";

    private final LetterNeeds needs =
            new LetterNeeds(Words.load(Locale.UK), new JsonRulebook(Path.of("none")), new JollydayPublicHolidays());

    @Test
    void aTimeThatIsOverIsSaidWithWhatIsStillOpenAndWhereThatWasRead() {
        ReaderNeed over = need(letter(BAG), "Usual time over");

        assertThat(over.met()).isFalse();
        assertThat(over.hint())
                .contains("ended on 15 November 2026", "You can still write and ask")
                .contains("Last day to report a delay in writing: 29 November 2026")
                .contains("So says the official text.", "Read here: Montreal Convention")
                .doesNotContain("court");
        assertThat(over.hint()).startsWith(needs.closing(letter(BAG))).isNotEqualTo(needs.closing(letter(BAG)));
    }

    @Test
    void whereTheCaseKnowsOfNobodyOutsideNoneIsAskedFor() {
        Letter reminder = letter(BAG.replace("I flew", "This is a reminder of my letter. I flew"));
        assertThat(needs.lacking(reminder, Circumstances.NONE)).anyMatch(CheckResult::isNextStep);

        needs.told(new CaseTold("", true, "", "", Map.of(), true, ""));

        assertThat(needs.lacking(reminder, Circumstances.NONE)).noneMatch(CheckResult::isNextStep);
    }

    @Test
    void aTimeThatStillRunsIsCountedAndNotCalledOver() {
        Letter fresh = letter(BAG.replace("8 November", "18 November"));

        assertThat(need(fresh, "Day 4 of 7").met()).isTrue();
        assertThat(labels(fresh)).doesNotContain("Usual time over");
    }

    @Test
    void aBagIsCountedFromItsComingAndNotFromTheFlight() {
        Letter bag = letter(BAG.replace("5 November", "17 November").replace("8 November", "20 November"));

        assertThat(labels(bag)).contains("Day 2 of 7").doesNotContain("Bag came on");
        assertThat(labels(letter(BAG.replace(", which I got back on 8 November 2026", ""))))
                .as("a letter that tells the flight only")
                .contains("Bag came on")
                .doesNotContain("Usual time over");
        assertThat(labels(letter(BAG.replace("5 November", "18 November")
                        .replace(", which I got back on 8 November 2026", " that came off the belt broken"))))
                .contains("Day 4 of 7");
    }

    @Test
    void whileNobodySaysWhenABagCameThatIsAskedFirst() {
        assertThat(needs.closing(letter(BAG.replace(", which I got back on 8 November 2026", ""))))
                .startsWith("Damage to a bag must be reported in writing within 7 days of the day you got it.");
    }

    @Test
    void theLetterAndTheCaseCountABagFromOneDay() {
        CaseCourse bag = course("baggage", facts("""
                {"company": {"name": "Polar Air", "country": "CA"}, "item": "a suitcase", "problem": "A wheel is broken.",
                 "details": {"travelled": "2026-11-15", "returned": "2026-11-18"}}
                """));
        needs.told(CaseTold.of(bag, ""));

        Letter vague = letter(BAG.replace(", which I got back on 8 November 2026", ""));
        assertThat(need(vague, "Day 4 of 7").hint()).contains("by 25 November 2026");
        assertThat(bag.clocks().get(0).day()).isEqualTo("2026-11-25");
    }

    @Test
    void whatMustArriveOnASundayIsPostedInTimeForTheFriday() {
        Letter charge = letter(
                "Dear Buckeye Bank:\n\nMy credit card statement of October 7, 2026, shows a billing error: two"
                        + " charges of $312.40. Please refund $312.40 by December 7, 2026.\n\nSincerely,\n\nDaniel Ortiz");
        Party daniel = new Party("Daniel Ortiz", "", List.of("418 Maple Street"), "US", "", "");
        Letter american =
                new Letter(daniel, daniel.in("US"), TODAY, "", "", charge.body(), List.of(), EnglishVariant.US);

        assertThat(needs.closing(american))
                .isEqualTo(
                        "14 days left. The written notice of a billing error must have arrived by December 6, 2026. That"
                                + " is no working day: to be safe it should arrive by Friday, December 4.");
        assertThat(needs.unmetMusts(american))
                .contains(
                        "It must have arrived by Friday, December 4. Most letters take 2 days, some up to 7: mail it by"
                                + " Friday, November 27, and keep the proof of mailing.");
    }

    @Test
    void whoseLawItIsFollowsWhatThePersonHasChosenForTheCase() {
        Letter kettle = letter("Dear Shop,\n\nI bought a kettle on 1 November 2026. It leaks. Please refund me £49 by 6"
                + " December 2026.\n\nYours faithfully,\n\nClaire Tremblay");
        assertThat(labels(kettle)).as("a Canadian writes").doesNotContain("Day 21 of 30");

        needs.told(CaseTold.of(course("faulty-goods", facts("{\"company\": {\"country\": \"GB\"}}")), ""));

        assertThat(labels(kettle)).contains("Day 21 of 30");
    }

    @Test
    void whatIsOverdueStandsBesideTheLetterWithWhoComesNextAndForHowLong() {
        CaseCourse mould = course("repairs-ignored", facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "problem": "There is mould.",
                 "tried": [{"on": "2026-10-20", "by": "email", "said": "they acknowledged my complaint on 23 October"}]}
                """));
        needs.told(CaseTold.of(mould, CourseFixtures.book().clocks(mould).standing(mould)));

        assertThat(needs.closing(letter("Dear Skyreach,\n\nThere is mould.\n\nYours faithfully,\n\nA")))
                .isEqualTo(
                        "Overdue: their stage 1 answer. Its last day was 6 November, 15 days ago. Once they have given their"
                                + " final answer, you have 12 months to go to the Housing Ombudsman.");
    }

    @Test
    void aLetterThatFollowsAtOnceIsToldUntilWhenTheyHave() {
        CaseCourse waiting = course("poor-service", facts("{}"), sent(TODAY.minusDays(1), LocalDate.of(2026, 12, 5)));
        needs.told(CaseTold.of(waiting, CourseFixtures.book().clocks(waiting).standing(waiting)));

        assertThat(needs.closing(letter("Dear Skyreach,\n\nPlease answer.\n\nYours faithfully,\n\nA")))
                .isEqualTo("They have until 5 December to answer your letter of 21 November. You can write again before"
                        + " then.");
    }

    @Test
    void aTimeThatWasOverYearsAgoOrHasNoFaultBehindItIsNotBroughtUp() {
        assertThat(labels(letter(BAG.replace("November 2026", "November 2023"))))
                .doesNotContain("Usual time over");
        assertThat(labels(letter(BAG.replace("torn off", "blue")))).doesNotContain("Usual time over");
    }

    @Test
    void fewerFilesThanTheLetterNamesAreSaidBesideItAndBeforeItLeaves() {
        Letter named = letter(BAG.replace(
                " Please pay", " I enclose copies of the boarding pass, the bag tag and the receipt. Please pay"));
        Letter one =
                letter(named.body(), List.of(new Enclosure(UUID.randomUUID(), "pass.pdf", "application/pdf", 7, "x")));

        assertThat(labels(named)).contains("Enclosures");
        assertThat(need(one, "Papers 1 of 3").hint())
                .startsWith("The letter names three enclosures; one file is in the case.");
        assertThat(needs.unmetMusts(one))
                .anyMatch(must -> must.startsWith("The letter names three enclosures; one file is in the case."));
    }

    @Test
    void howItWasPaidIsAskedOnlyWhereTheMatterHasAPaymentToProve() {
        assertThat(lacking()).contains("K08");

        needs.told(CaseTold.of(course("baggage", Facts.NONE), ""));
        assertThat(lacking()).isNotEmpty().doesNotContain("K08");

        needs.told(CaseTold.of(course("faulty-goods", Facts.NONE), ""));
        assertThat(lacking()).contains("K08");

        needs.told(CaseTold.of(course("baggage", Facts.NONE), ""));
        needs.begin();
        assertThat(lacking()).as("another letter").contains("K08");
    }

    private List<String> lacking() {
        return needs.lacking(letter(BAG), Circumstances.NONE).stream()
                .map(CheckResult::id)
                .toList();
    }

    private ReaderNeed need(Letter letter, String label) {
        return needs.needs(letter).stream()
                .filter(need -> need.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels(Letter letter) {
        return needs.needs(letter).stream().map(ReaderNeed::label).toList();
    }

    private static Letter letter(String body) {
        return letter(body, List.of());
    }

    private static Letter letter(String body, List<Enclosure> files) {
        Party claire = new Party("Claire Tremblay", "", List.of("88 Spadina Avenue"), "CA", "c@example.org", "");
        return new Letter(claire, Party.NOBODY, TODAY, "Complaint: baggage", "", body, files, EnglishVariant.GB);
    }
}
