package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.ui.DirectBackgroundTasks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * From the window at its first start to a first draft with every fact, at each pace: how many keys and clicks beside the
 * typing. The two clicks of somebody who likes another pace better than the one that is offered come on top.
 */
@ExtendWith(ApplicationExtension.class)
class FirstDraftTest {
    private static final String FEW = "A few questions at a time";
    private static final String ONE = "One question at a time";
    private static final String ALL = "All on one page";

    @TempDir
    Path home;

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CountedHand hand = new CountedHand(new FxRobot(), tasks::runAll);
    private @Nullable OpenWindow window;
    private int limit = 25;

    @Start
    void open(Stage stage) {
        window = OpenWindow.over(home, tasks, stage, 100);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FEW, ONE, ALL})
    void theCancelledFlight(String pace) {
        begin("flight", "My flight was cancelled or delayed", pace);
        hand.answer("Atlantic Wings", "booking AW-7K2PQ");
        hand.answer("AW 482", "14 November 2026", "Dublin", "Lisbon", "Maeve, Tom, Orla and Finn Kelly");
        hand.answer("9 November 2026", "22:40, 9 hours late");
        hand.answer(
                "You cancelled the flight by email five days before we were to leave. The next flight you offered left"
                        + " nine hours later, and nobody told us why.",
                "10 November 2026, phone, Niamh: she could not say why the flight was cancelled",
                "",
                "meals at the airport, €86.40, 14 November 2026, receipt",
                "");
        assertThat(hand.focused()).isInstanceOfSatisfying(Labeled.class, offer -> assertThat(offer.getText())
                .isEqualTo("Ask for €1,686.40"));
        hand.press(KeyCode.ENTER);
        hand.answer("Two years of flights with you have been on time and friendly.");
        hand.click("Booking confirmation").click("Messages about the change");

        assertThat(letterTo("Atlantic Wings"))
                .contains("Maeve, Tom, Orla and Finn Kelly had booked seats on flight AW 482 of 14 November"
                        + " 2026 from Dublin to Lisbon (booking AW-7K2PQ).")
                .contains("five days before we were to leave", "nine hours later", "We arrived at 22:40, 9 hours late.")
                .contains("On 10 November 2026 I phoned and spoke to Niamh")
                .contains("€86.40 for meals at the airport on 14 November 2026")
                .contains("Please pay €1,686.40", "€400 for each of 4 passengers, and €86.40 for our costs")
                .contains("the booking confirmation, the messages about the change and the receipt for")
                .startsWith("Dear Atlantic Wings,\n\nTwo years of flights with you");
    }

    @ParameterizedTest
    @ValueSource(strings = {FEW, ONE, ALL})
    void theBrokenKettle(String pace) {
        begin("kettle", "Something I bought is faulty", pace);
        hand.answer("Hartley’s Hardware", "a Brewster K2 kettle", "11 November 2026", "£49.99", "debit card");
        hand.answer("order HH-3391", "13 November 2026");
        hand.answer("The kettle leaks from its base each time it boils, and water runs over the worktop.");
        hand.answer("16 November 2026, phone: bring it back", "", "");
        hand.press(KeyCode.DIGIT1).press(KeyCode.ENTER);
        hand.answer("I have shopped with you for twenty years, and June at the counter is always lovely.");
        hand.click("Receipt or order confirmation");

        assertThat(letterTo("Hartley’s Hardware"))
                .contains("I have shopped with you for twenty years")
                .contains("On 11 November 2026 I bought a Brewster K2 kettle from you for £49.99 and paid by debit card"
                        + " (order HH-3391). It went wrong on 13 November 2026.")
                .contains("leaks from its base", "On 16 November 2026 I phoned")
                .contains("Please refund £49.99", "to the card I paid with, by 7 December 2026")
                .contains("a copy of the receipt");
    }

    @ParameterizedTest
    @ValueSource(strings = {FEW, ONE, ALL})
    void theLandlordWhoIgnoresMould(String pace) {
        begin("mould", "My landlord ignores damp, mould or repairs", pace);
        hand.answer("Mill Lane Homes", "3 May 2022", "tenancy ML-118");
        hand.answer("14 Mill Lane, Leeds", "12 October 2026", "1 October 2026");
        hand.answer("Black mould covers the wall above my daughter’s bed, and she has asthma.");
        hand.press(KeyCode.DIGIT5);
        hand.answer("12 October 2026, phone, Dan: somebody would come", "3 November 2026, letter: no answer", "");
        hand.press(KeyCode.DIGIT1);
        hand.answer("", "on weekday mornings", "");
        hand.click("Photographs, with dates").click("Earlier reports, and any answers");

        assertThat(letterTo("Mill Lane Homes"))
                .contains("14 Mill Lane, Leeds", "3 May 2022", "1 October 2026", "12 October 2026", "she has asthma")
                .contains("On 3 November 2026 I wrote", "Please carry out the repairs", "on weekday mornings")
                .contains("photographs", "earlier reports");
    }

    @ParameterizedTest
    @ValueSource(strings = {FEW, ONE, ALL})
    void theSuitcase(String pace) {
        begin("suitcase", "My bag was lost, late or damaged", pace);
        hand.answer("Polar Air", "a blue Tallow suitcase", "file YULPA12345");
        hand.answer("PA 318", "5 November 2026", "8 November 2026", "9 November 2026");
        hand.answer("The suitcase came three days after me, and one of its wheels was torn off.");
        hand.answer("5 November 2026, visit: the desk wrote a report", "");
        hand.answer("a shirt, €58", "toiletries, €19.50", "");
        hand.answer("the suitcase, €120, 2024", "");
        hand.press(KeyCode.DIGIT1);
        hand.answer("");
        hand.click("The baggage tag and the report made at the airport").click("Photographs of the damage");

        assertThat(letterTo("Polar Air"))
                .contains("a blue Tallow suitcase", "PA 318", "YULPA12345", "which I got back on 8 November 2026")
                .contains("9 November 2026", "one of its wheels was torn off", "On 5 November 2026")
                .contains("I had to pay €58 for a shirt and €19.50 for toiletries, €77.50 in all.")
                .contains("What was lost or broken was worth €120: the suitcase, bought in 2024.")
                .contains("Please pay me €197.50, which is the value of these things, €120, and my costs of €77.50,");
    }

    @ParameterizedTest
    @ValueSource(strings = {FEW, ONE, ALL})
    void theDoubleCharge(String pace) {
        begin("charged", "I was charged twice", pace);
        hand.answer("Northfield Bank", "two nights at a hotel", "2 October 2026", "$312.40", "credit card");
        hand.answer("account ending 4417", "Bay View Hotel", "7 October 2026", "3 October 2026");
        hand.answer("The hotel took the same sum again on the day after I had paid.");
        hand.answer("20 November 2026, phone, Ana: it would be looked into", "");
        hand.press(KeyCode.DIGIT1);
        hand.answer("I have banked with you since I was a student.");
        hand.click("The statement with both charges marked").click("The receipt or order for the one purchase");

        assertThat(letterTo("Northfield Bank"))
                .contains("My statement of 7 October 2026", "two charges of $312.40 from Bay View Hotel")
                .contains("2 October 2026", "3 October 2026", "4417", "for two nights at a hotel")
                .contains("On 20 November 2026 I phoned", "refund the second charge of $312.40", "the statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {FEW, ONE, ALL})
    void theFraudThatTheBankWillNotRefund(String pace) {
        begin("fraud", "My bank will not refund a payment made by fraud", pace);
        hand.answer("Harbour Bank", "2 October 2026", "A$2,400", "account ending 2210");
        hand.answer("Fern Traders", "3 October 2026", "3 October 2026");
        hand.answer("A caller who said he was from your fraud team had me approve a payment to a new account.");
        hand.answer("3 October 2026, phone, Lee: the payment was mine", "");
        hand.press(KeyCode.DIGIT1);
        hand.answer("");
        hand.click("The statement").click("The report to the bank or the police");

        assertThat(letterTo("Harbour Bank"))
                .contains("to Fern Traders left my account on 2 October 2026", "2210", "2,400")
                .contains("I noticed it on 3 October 2026 and reported it the same day")
                .contains("A caller who said", "I phoned", "the whole of the disputed payment", "the statement");
    }

    private void begin(String search, String situation, String pace) {
        hand.click("New letter").type(search).click(situation);
        if (!pace.equals(FEW)) {
            hand.click(FEW).click(pace);
            limit += 2;
        }
    }

    private String letterTo(String company) {
        hand.click("Write my letter");
        assertThat(hand.strokes()).isLessThan(limit);
        return Optional.ofNullable(window).orElseThrow().letterTo(company);
    }
}
