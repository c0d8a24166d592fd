package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.BROADBAND;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComposedInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.Promise;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.ui.EnclosuresInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letters of a case after the first, and what they know of it. */
class NextLettersTest {
    @Test
    void theReminderIsComposedFromTheFactsAndFromWhatHasHappenedSince() {
        Call call = call(LocalDate.of(2026, 11, 9), "an engineer would come on 12 November");
        Call promised = new Call(
                call.id(),
                call.on(),
                call.logged(),
                call.person(),
                call.number(),
                call.reference(),
                call.length(),
                call.said(),
                call.promised(),
                List.of(new Promise("an engineer on 12 November", LocalDate.of(2026, 11, 12), false)));

        Draft reminder =
                letter(course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), promised), Rung.REMINDER);

        assertThat(reminder.recipient().name()).isEqualTo("Skyreach");
        assertThat(reminder.subject()).startsWith("Reminder: my complaint of 20 October 2026");
        assertThat(reminder.body())
                .contains("On 20 October 2026 I wrote to you")
                .contains("asked for an answer by 3 November 2026")
                .contains("The line has been dead since 1 October.")
                .contains("On 9 November 2026 I phoned and spoke to Dean (reference 5512)")
                .contains("On 12 November 2026 nothing had come of your promise of 9 November 2026")
                .contains("£84")
                .contains("by 5 December 2026")
                .contains("If we cannot agree, the Communications Ombudsman or CISAS")
                .doesNotContain("{");
    }

    @Test
    void aCaseOfWhichNothingWasToldAsksAgainInTheWordsOfItsFirstLetter() {
        CaseCourse course = course(
                "",
                Facts.NONE,
                sentTo(
                        OCTOBER,
                        NOVEMBER,
                        "Skyreach",
                        "Complaint: broadband down three weeks",
                        "Dear Skyreach,\n\nThe line is dead. Please refund £84 by 3 November 2026.\n\nYours sincerely"));

        Draft reminder = letter(course, Rung.REMINDER);

        assertThat(reminder.reference()).isEqualTo("SKY-88-2041");
        assertThat(reminder.body())
                .contains("I wrote to you about broadband down three weeks")
                .contains("The facts stand in my letter of 20 October 2026")
                .contains("Please refund £84 by 5 December 2026.")
                .contains("I enclose a copy of my letter of 20 October 2026");
    }

    @Test
    void aLaterLetterIsAddressedAndGreetedAsTheOneBefore() {
        LetterSent first = sentWith(OCTOBER, NOVEMBER, SKYREACH, "Dear Ms Care,\n\nThe line is dead.", List.of());

        Draft reminder = letter(course("broadband-down", facts(BROADBAND), first), Rung.REMINDER);

        assertThat(reminder.recipient()).isEqualTo(SKYREACH);
        assertThat(reminder.body()).startsWith("Dear Ms Care,\n\nOn 20 October 2026 I wrote to you");
    }

    @Test
    void aLetterToSomebodyElseIsGreetedByTheirName() {
        LetterSent first = sentWith(OCTOBER, NOVEMBER, SKYREACH, "Dear Ms Care,\n\nThe line is dead.", List.of());

        Draft body = letter(course("broadband-down", facts(BROADBAND), first), Rung.BODY);

        assertThat(body.recipient().address()).isEmpty();
        assertThat(body.body()).startsWith("Dear ").doesNotStartWith("Dear Ms Care");
    }

    @Test
    void whatAReminderEnclosesGoesWithIt() {
        Enclosure bill = enclosure("bill.pdf");
        EnclosuresInMemory files = new EnclosuresInMemory();
        CasesInMemory cases = new CasesInMemory(CLOCK);
        CourseBook book = CourseFixtures.book(new FactsInMemory(), new ComposedInMemory(), DAYS, files);
        CaseId id =
                cases.create("Case", "", CaseFixtures.draft("Complaint", "")).id();
        cases.add(id, sentWith(OCTOBER, NOVEMBER, SKYREACH, "Dear Skyreach,\n\nPlease refund £84.", List.of(bill)));

        CaseCourse course = book.courses().of(cases.find(id).orElseThrow());
        book.begin(cases, id, book.letters().write(course, Rung.REMINDER, AMARA));

        assertThat(files.added()).containsExactly("Letter of 20 October 2026.pdf");
        assertThat(files.again()).containsExactly("bill.pdf");
    }

    @Test
    void theKindSentenceStandsInTheReminderToo() {
        Facts valued =
                facts(BROADBAND.replace("\"item\"", "\"valued\": \"Your staff have always been kind.\", \"item\""));

        assertThat(letter(course("broadband-down", valued, sent(OCTOBER, NOVEMBER)), Rung.REMINDER)
                        .body())
                .contains("\n\nYour staff have always been kind.\n\nOn 20 October 2026 I wrote");
    }

    @Test
    void anOfferIsAcceptedWithItsDayAndItsSum() {
        CaseCourse course = course(
                "broadband-down",
                facts(BROADBAND),
                sent(OCTOBER, NOVEMBER),
                reply(NOVEMBER, ReplyKind.OFFER, "As a gesture of goodwill we would like to offer you £40."));

        assertThat(letter(course, Rung.ACCEPT).body())
                .contains("Thank you for your letter of 3 November 2026")
                .contains("I accept your offer of £40.");
        assertThat(letter(course, Rung.REFUSE_OFFER).body())
                .contains("I cannot accept the offer of £40, because [your reason]");
    }

    @Test
    void theLetterToABodyEnclosesWhatWentToAndFro() {
        Facts bank = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "country": "GB"},
                 "problem": "A payment was taken.", "references": [{"kind": "account", "value": "12345678"}], "remedy": {"kind": "refund"}}
                """);
        CaseCourse course = course(
                "bank-charges", bank, sent(OCTOBER, NOVEMBER), reply(NOVEMBER, ReplyKind.FINAL, "Our final response."));

        Draft body = letter(course, Rung.BODY);

        assertThat(body.recipient().name()).isEqualTo("Financial Ombudsman Service");
        assertThat(body.body())
                .contains("I complained to Skyreach in writing on 20 October 2026")
                .contains("my letter of 20 October 2026 and their reply of 3 November 2026");
    }

    private static Enclosure enclosure(String name) {
        return new Enclosure(UUID.randomUUID(), name, "application/pdf", 1, "0".repeat(64));
    }

    private static LetterSent sentWith(LocalDate on, LocalDate replyBy, Party to, String body, List<Enclosure> files) {
        LetterSent like = sent(on, replyBy);
        Letter written = new Letter(AMARA, to, on, "Complaint", "", body, files, EnglishVariant.GB);
        return new LetterSent(like.id(), on, like.logged(), written, like.channel(), "", replyBy);
    }

    private static Draft letter(CaseCourse course, Rung rung) {
        return CourseFixtures.book().letters().write(course, rung, AMARA);
    }
}
