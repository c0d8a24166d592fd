package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterPrintTest {
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DialogsNoted dialogs = new DialogsNoted();
    private boolean printed;

    @Test
    void everyPageGoesToThePrinterInTheFinenessOfPrint() {
        PrintingNoted printer = new PrintingNoted(Set.of(1, 2, 3), 0);

        print(printer, "one\n\ntwo\n\nthree");

        assertThat(printer.noted())
                .containsExactly(
                        "asked for Complaint",
                        "page 1, 2400 dots wide",
                        "page 2, 2400 dots wide",
                        "page 3, 2400 dots wide",
                        "end");
        assertThat(printed).isTrue();
    }

    @Test
    void onlyThePagesThePersonChoseAreDrawn() {
        PrintingNoted printer = new PrintingNoted(Set.of(2), 0);

        print(printer, "one\n\ntwo\n\nthree");

        assertThat(printer.noted()).containsExactly("asked for Complaint", "page 2, 2400 dots wide", "end");
    }

    @Test
    void aPersonWhoChangesTheirMindPrintsNothing() {
        print(new PrintingNoted(Set.of(), 0), "one");

        assertThat(printed).isFalse();
        assertThat(dialogs.said()).isEmpty();
    }

    @Test
    void aPrinterThatTakesNoMoreIsToldAndTheRestIsCalledOff() {
        PrintingNoted printer = new PrintingNoted(Set.of(1, 2, 3), 2);

        print(printer, "one\n\ntwo\n\nthree");

        assertThat(printer.noted()).endsWith("page 2, 2400 dots wide", "cancelled");
        assertThat(dialogs.said()).containsExactly("export.notPrinted");
        assertThat(printed).isFalse();
    }

    @Test
    void aSignThatCannotBeDrawnIsToldBeforeAnyPrinterIsAsked() {
        PrintingNoted printer = new PrintingNoted(Set.of(1), 0);

        print(printer, "東京");

        assertThat(printer.noted()).isEmpty();
        assertThat(dialogs.said()).containsExactly("export.missingSigns");
    }

    private void print(Printing printer, String body) {
        new LetterPrint(PagesDrawn::of, printer, tasks, dialogs)
                .print(Outgoing.plain(Letters.withBody(body), Map.of()), "Complaint", () -> printed = true);
        tasks.runAll();
    }
}
