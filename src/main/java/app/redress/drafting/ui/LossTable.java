package app.redress.drafting.ui;

import app.redress.drafting.Facts.Loss;
import app.redress.drafting.LetterDates;
import app.redress.drafting.TypedAnswers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** What something has cost besides its price, line by line: what, how much, when, and whether there is a receipt. */
public final class LossTable {
    private static final String RECEIPT = "receipt";

    private final TypedAnswers typed;
    private final AnswerRows<Row> rows;

    /** @param answer a line for each: "a taxi home, £12, 3 October, receipt" */
    LossTable(StringProperty answer, TypedAnswers typed) {
        this.typed = typed;
        this.rows = new AnswerRows<>(answer, line -> row(line.strip()), () -> new Row("", "", "", false));
    }

    /** One for each loss, and always one to fill. */
    public ObservableList<Row> rows() {
        return rows.view();
    }

    /** Takes one out, and gives what puts it back; the one to fill stays. */
    public Optional<Runnable> remove(Row row) {
        return rows.remove(row);
    }

    private Row row(String line) {
        Deque<String> cells = new ArrayDeque<>(List.of(line.split(", ", -1)));
        boolean receipt = cells.getLast().equalsIgnoreCase(RECEIPT);
        if (receipt) {
            cells.removeLast();
        }
        String on = day(cells);
        boolean priced = cells.size() > 1 && isSum(cells.getLast());
        String sum = priced ? cells.removeLast() : "";
        return new Row(String.join(", ", cells), sum, on, receipt);
    }

    /** The day at the end, which an American writes with a comma in it; whatever stands behind a sum tells when. */
    private String day(Deque<String> cells) {
        if (cells.isEmpty()) {
            return "";
        }
        String last = cells.removeLast();
        if (!cells.isEmpty() && typed.day(cells.getLast() + ", " + last).isPresent()) {
            return cells.removeLast() + ", " + last;
        }
        if (typed.day(last).isPresent() || (cells.size() > 1 && isSum(cells.getLast()))) {
            return last;
        }
        cells.addLast(last);
        return "";
    }

    private boolean isSum(String cell) {
        return cell.isBlank() || typed.money(cell).isPresent();
    }

    /** One loss. */
    public final class Row implements AnswerRows.Row {
        private final StringProperty what = new SimpleStringProperty(this, "what");
        private final StringProperty sum = new SimpleStringProperty(this, "sum");
        private final StringProperty on = new SimpleStringProperty(this, "on");
        private final BooleanProperty receipt = new SimpleBooleanProperty(this, "receipt");

        private Row(String what, String sum, String on, boolean receipt) {
            this.what.set(what);
            this.sum.set(sum);
            this.on.set(on);
            this.receipt.set(receipt);
            Stream.<ObservableValue<?>>of(this.what, this.sum, this.on, this.receipt)
                    .forEach(cell -> cell.addListener((of, before, now) -> rows.write()));
        }

        public StringProperty whatProperty() {
            return what;
        }

        public StringProperty sumProperty() {
            return sum;
        }

        public StringProperty onProperty() {
            return on;
        }

        public BooleanProperty receiptProperty() {
            return receipt;
        }

        @Override
        public boolean isBlank() {
            return what.get().isBlank() && sum.get().isBlank() && on.get().isBlank() && !receipt.get();
        }

        /** Puts a loss that was typed whole into its cells; false when it is not whole, or has been put there. */
        boolean spread() {
            Optional<Loss> whole = typed.losses(what.get()).stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .filter(loss -> sum.get().isBlank());
            whole.ifPresent(loss -> {
                sum.set(loss.amount().write(typed.country()));
                on.set(loss.on()
                        .map(day -> LetterDates.write(day, typed.variant()))
                        .orElse(loss.when().isBlank() ? on.get() : loss.when()));
                receipt.set(loss.receipt() || receipt.get());
                what.set(loss.what());
            });
            return whole.isPresent();
        }

        @Override
        public String line() {
            String day = on.get().isBlank() ? "" : ", " + on.get().strip();
            return what.get().strip() + ", " + sum.get().strip() + day + (receipt.get() ? ", " + RECEIPT : "");
        }
    }
}
