package app.redress.drafting.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** An answer of several lines as rows to fill: one for each line, and always one that is blank. */
final class AnswerRows<R extends AnswerRows.Row> {
    private final StringProperty answer;
    private final Function<String, R> told;
    private final Supplier<R> blank;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ObservableList<R> view = FXCollections.unmodifiableObservableList(rows);
    private boolean writing;

    /**
     * @param told makes the row of a line
     * @param blank makes the row to fill
     */
    AnswerRows(StringProperty answer, Function<String, R> told, Supplier<R> blank) {
        this.answer = answer;
        this.told = told;
        this.blank = blank;
        answer.subscribe(text -> read());
    }

    ObservableList<R> view() {
        return view;
    }

    /** Takes one out, and gives what puts it back; the one to fill stays. */
    Optional<Runnable> remove(R row) {
        if (row.isBlank()) {
            return Optional.empty();
        }
        int place = rows.indexOf(row);
        rows.remove(row);
        write();
        return Optional.of(() -> putBack(row, place));
    }

    private void putBack(R row, int place) {
        if (!rows.contains(row)) {
            rows.add(Math.min(place, rows.size()), row);
            write();
        }
    }

    private void read() {
        if (!writing) {
            Stream<R> lines =
                    answer.get().lines().filter(line -> !line.isBlank()).map(told);
            rows.setAll(Stream.concat(lines, Stream.of(blank.get())).toList());
        }
    }

    /** Puts what stands in the rows into the answer. */
    void write() {
        writing = true;
        try {
            answer.set(
                    rows.stream().filter(row -> !row.isBlank()).map(Row::line).collect(Collectors.joining("\n")));
        } finally {
            writing = false;
        }
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isBlank()) {
            rows.add(blank.get());
        }
    }

    /** One line of the answer, in its parts. */
    interface Row {
        boolean isBlank();

        /** As the answer has it. */
        String line();
    }
}
