package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.letter.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which letters the menu of a case offers, and what its ladder says where nobody outside is known. */
class FittingLettersTest {
    @Test
    void aCardDisputeIsOfferedOnlyWhereACardMayHavePaid() {
        assertThat(letters("repairs-ignored", Facts.NONE)).doesNotContain(Rung.DISPUTE);
        assertThat(letters("deposit-not-returned", Facts.NONE)).doesNotContain(Rung.DISPUTE);
        assertThat(letters("faulty-goods", Facts.NONE)).contains(Rung.DISPUTE);
        assertThat(letters("faulty-goods", paidBy("cash"))).doesNotContain(Rung.DISPUTE);
        assertThat(letters("faulty-goods", paidBy("a gift card"))).doesNotContain(Rung.DISPUTE);
        assertThat(letters("faulty-goods", paidBy("my Visa debit card"))).contains(Rung.DISPUTE);
        assertThat(letters("double-card-charge", paidBy("credit card")))
                .as("it is the issuer that is complained of")
                .doesNotContain(Rung.DISPUTE);
        assertThat(letters("", facts("""
                {"company": {"name": "Northbridge"}, "cardIssuer": {"name": "Northbridge"}, "bought": {"paidBy": "Visa"}}
                """))).doesNotContain(Rung.DISPUTE);
        assertThat(letters("", Facts.NONE))
                .as("nobody has said what it is about")
                .contains(Rung.DISPUTE);
    }

    @Test
    void anOfferIsAnsweredOnlyOnceThereIsOne() {
        CaseEntry offer = reply(NOVEMBER, ReplyKind.OFFER, "We offer you £40.");

        assertThat(letters("faulty-goods", Facts.NONE)).doesNotContain(Rung.ACCEPT, Rung.REFUSE_OFFER);
        assertThat(letters("faulty-goods", Facts.NONE, sent(OCTOBER, NOVEMBER), offer))
                .contains(Rung.ACCEPT, Rung.ACCEPT_WITH_CONDITIONS, Rung.REFUSE_OFFER);
    }

    @Test
    void aLetterToABodyIsOfferedWhereOneIsKnownOrMayBe() {
        assertThat(letters("broadband-down", in("GB"))).contains(Rung.BODY);
        assertThat(letters("faulty-goods", in("GB"))).doesNotContain(Rung.BODY);
        assertThat(letters("faulty-goods", Facts.NONE))
                .as("the country is not known")
                .contains(Rung.BODY);
    }

    @Test
    void whereNobodyOutsideIsKnownTheLadderSaysSoPlainlyAndWhatRemains() {
        assertThat(ladder("hotel-room", "US"))
                .contains("No outside body is known here")
                .contains("the Better Business Bureau can pass your complaint on, and a letter before claim remains")
                .contains("Letter before claim");
        assertThat(ladder("hotel-room", "CA"))
                .contains("No outside body is known here", "a letter before claim remains");
    }

    @Test
    void whereTheRulebookHasASourceTheBodyIsNamed() {
        assertThat(ladder("double-card-charge", "US")).contains("The Consumer Financial Protection Bureau (CFPB)");
        assertThat(ladder("broadband-down", "US")).contains("The Federal Communications Commission (FCC)");
        assertThat(ladder("faulty-goods", "CA")).contains("Your province’s consumer office");
    }

    private static List<Rung> letters(String situation, Facts facts, CaseEntry... entries) {
        return new FittingLetters(course(situation, facts, entries)).all();
    }

    private static List<String> ladder(String situation, String country) {
        Party writer = new Party("Dana Cole", "", List.of(), country, "", "");
        Party company = new Party("Northbridge", "", List.of(), country, "", "");
        CaseCourse course =
                course(situation, in(country), sentBy(writer, OCTOBER, NOVEMBER, company, "Please put it right."));
        return CourseFixtures.book().ladder(course).of(course).stream()
                .flatMap(step -> List.of(step.title(), step.words()).stream())
                .toList();
    }

    private static Facts in(String country) {
        return facts("{\"company\": {\"name\": \"Northbridge\", \"country\": \"" + country + "\"}}");
    }

    private static Facts paidBy(String means) {
        return facts("{\"bought\": {\"paidBy\": \"" + means + "\"}}");
    }
}
