package app.redress.drafting.ui;

import app.redress.drafting.Facts.Loss;
import app.redress.drafting.LetterDates;
import app.redress.drafting.TypedAnswers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What something has cost besides its price, line by line: what, how much, when, and whether there is a receipt. */
public final class LossTable {
    private static final String RECEIPT = "receipt";

    private final StringProperty answer;
    private final TypedAnswers typed;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> view = FXCollections.unmodifiableObservableList(rows);
    private boolean writing;

    /** @param answer a line for each: "a taxi home, £12, 3 October, receipt" */
    LossTable(StringProperty answer, TypedAnswers typed) {
        this.answer = answer;
        this.typed = typed;
        answer.subscribe(text -> read());
    }

    /** One for each loss, and always one to fill. */
    public ObservableList<Row> rows() {
        return view;
    }

    /** Takes one out, and gives what puts it back; the one to fill stays. */
    public Optional<Runnable> remove(Row row) {
        if (row.isBlank()) {
            return Optional.empty();
        }
        int place = rows.indexOf(row);
        rows.remove(row);
        write();
        return Optional.of(() -> putBack(row, place));
    }

    private void putBack(Row row, int place) {
        if (!rows.contains(row)) {
            rows.add(Math.min(place, rows.size()), row);
            write();
        }
    }

    private void read() {
        if (writing) {
            return;
        }
        List<Row> read = new ArrayList<>();
        answer.get().lines().filter(line -> !line.isBlank()).forEach(line -> read.add(row(line.strip())));
        Row next = new Row();
        next.follow();
        read.add(next);
        rows.setAll(read);
    }

    private Row row(String line) {
        Deque<String> cells = new ArrayDeque<>(List.of(line.split(", ", -1)));
        Row row = new Row();
        if (cells.getLast().equalsIgnoreCase(RECEIPT)) {
            row.receipt.set(true);
            cells.removeLast();
        }
        row.on.set(day(cells));
        if (!cells.isEmpty() && typed.money(cells.getLast()).isPresent()) {
            row.sum.set(cells.removeLast());
        }
        row.what.set(String.join(", ", cells));
        row.follow();
        return row;
    }

    /** The day at the end, which an American writes with a comma in it. */
    private String day(Deque<String> cells) {
        if (cells.isEmpty()) {
            return "";
        }
        String last = cells.removeLast();
        if (!cells.isEmpty() && typed.day(cells.getLast() + ", " + last).isPresent()) {
            return cells.removeLast() + ", " + last;
        }
        if (typed.day(last).isPresent()) {
            return last;
        }
        cells.addLast(last);
        return "";
    }

    private void write() {
        writing = true;
        try {
            answer.set(
                    rows.stream().filter(row -> !row.isBlank()).map(Row::line).collect(Collectors.joining("\n")));
        } finally {
            writing = false;
        }
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isBlank()) {
            Row next = new Row();
            next.follow();
            rows.add(next);
        }
    }

    /** One loss. */
    public final class Row {
        private final StringProperty what = new SimpleStringProperty(this, "what", "");
        private final StringProperty sum = new SimpleStringProperty(this, "sum", "");
        private final StringProperty on = new SimpleStringProperty(this, "on", "");
        private final BooleanProperty receipt = new SimpleBooleanProperty(this, "receipt", false);

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
                        .orElse(on.get()));
                receipt.set(loss.receipt() || receipt.get());
                what.set(loss.what());
            });
            return whole.isPresent();
        }

        private void follow() {
            what.addListener((of, before, now) -> write());
            sum.addListener((of, before, now) -> write());
            on.addListener((of, before, now) -> write());
            receipt.addListener((of, before, now) -> write());
        }

        private String line() {
            String day = on.get().isBlank() ? "" : ", " + on.get().strip();
            return what.get().strip() + ", " + sum.get().strip() + day + (receipt.get() ? ", " + RECEIPT : "");
        }
    }
}
