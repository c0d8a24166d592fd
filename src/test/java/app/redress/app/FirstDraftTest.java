package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseSummary;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the window at its first start to a first draft with every fact: how many keys and clicks beside the typing. */
@ExtendWith(ApplicationExtension.class)
class FirstDraftTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CountedHand hand = new CountedHand(new FxRobot(), tasks::runAll);
    private @Nullable DataFolder folder;

    @Start
    void open(Stage stage) {
        AppDirectories directories = AppDirectories.of(Optional.of(home), Map.of(), new Properties());
        DataFolder opened = DataFolder.open(directories, CLOCK);
        folder = opened;
        Wiring window = new Wiring(
                opened,
                new Surroundings(Words.load(Locale.UK), CLOCK, "Linux"),
                tasks,
                request -> List.of(),
                (backup, password) -> {});
        Scene scene = new Scene(window.overlay(), 1280, 800);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
        window.begin();
        tasks.runAll();
    }

    @AfterEach
    void close() {
        if (folder != null) {
            folder.close();
        }
    }

    @Test
    void theCancelledFlight() {
        hand.click("New letter").type("flight").click("My flight was cancelled or delayed");
        hand.answer("Atlantic Wings", "3 September 2026", "€612", "debit card", "booking AW-7K2PQ");
        hand.answer("AW 482", "14 November 2026", "Dublin", "Lisbon", "Maeve, Tom, Orla and Finn Kelly");
        hand.answer("9 November 2026", "22:40, 9 hours late");
        hand.answer(
                "You cancelled the flight by email five days before we were to leave. The next flight you offered left"
                        + " nine hours later, and nobody told us why.",
                "10 November 2026, phone, Niamh: she could not say why the flight was cancelled",
                "",
                "meals at the airport, €86.40, 14 November 2026, receipt");
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused()).isInstanceOfSatisfying(Labeled.class, offer -> assertThat(offer.getText())
                .isEqualTo("Ask for €1,686.40"));
        hand.press(KeyCode.ENTER);
        hand.answer("Two years of flights with you have been on time and friendly.");
        hand.click("Booking confirmation").click("Messages about the change");
        hand.click("Write my letter");

        assertThat(letterTo("Atlantic Wings"))
                .contains(
                        "Maeve, Tom, Orla and Finn Kelly had booked flight AW 482 from Dublin to Lisbon on 14 November"
                                + " 2026 (booking AW-7K2PQ), for which I paid €612 by debit card.")
                .contains("five days before we were to leave", "nine hours later", "We arrived at 22:40, 9 hours late.")
                .contains("On 10 November 2026 I phoned and spoke to Niamh")
                .contains("€86.40 for meals at the airport on 14 November 2026")
                .contains("Please pay €1,686.40", "€400 for each of 4 passengers, and €86.40 for our costs")
                .contains("the booking confirmation, the messages about the change and the receipt for")
                .startsWith("Dear Atlantic Wings,\n\nTwo years of flights with you");
        assertThat(hand.strokes()).isLessThan(25);
    }

    @Test
    void theBrokenKettle() {
        hand.click("New letter").click("Something I bought is faulty");
        hand.answer("Hartley’s Hardware", "a Brewster K2 kettle", "11 November 2026", "£49.99", "debit card");
        hand.answer("order HH-3391", "13 November 2026");
        hand.answer("The kettle leaks from its base each time it boils, and water runs over the worktop.");
        hand.answer("16 November 2026, phone: bring it back");
        hand.press(KeyCode.ENTER).press(KeyCode.ENTER);
        hand.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ENTER);
        hand.answer("I have shopped with you for twenty years, and June at the counter is always lovely.");
        hand.click("Receipt or order confirmation").click("Write my letter");

        assertThat(letterTo("Hartley’s Hardware"))
                .contains("I have shopped with you for twenty years")
                .contains("On 11 November 2026 I bought a Brewster K2 kettle from you for £49.99 and paid by debit card"
                        + " (order HH-3391). It went wrong on 13 November 2026.")
                .contains("leaks from its base", "On 16 November 2026 I phoned")
                .contains("Please refund £49.99", "to the card I paid with, by 7 December 2026")
                .contains("a copy of the receipt");
        assertThat(hand.strokes()).isLessThan(25);
    }

    private String letterTo(String company) {
        DataFolder opened = Optional.ofNullable(folder).orElseThrow();
        return opened.cases().summaries().stream()
                .filter(summary -> summary.company().equals(company))
                .map(CaseSummary::id)
                .findFirst()
                .flatMap(opened.cases()::find)
                .flatMap(ComplaintCase::draft)
                .map(Draft::body)
                .orElseThrow();
    }
}
