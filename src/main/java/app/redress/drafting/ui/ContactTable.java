package app.redress.drafting.ui;

import app.redress.drafting.ContactCells;
import app.redress.drafting.TypedAnswers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who was asked before, contact by contact: when, how, with whom, and who said what. */
public final class ContactTable {
    private final StringProperty answer;
    private final TypedAnswers typed;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> view = FXCollections.unmodifiableObservableList(rows);
    private boolean writing;

    /** @param answer a line for each, as {@link ContactCells} reads it */
    ContactTable(StringProperty answer, TypedAnswers typed) {
        this.answer = answer;
        this.typed = typed;
        answer.subscribe(text -> read());
    }

    /** One for each contact, and always one to fill. */
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
        if (!writing) {
            Stream<ContactCells> told =
                    answer.get().lines().filter(line -> !line.isBlank()).map(line -> ContactCells.of(line, typed));
            rows.setAll(Stream.concat(told.map(Row::new), Stream.of(new Row(ContactCells.NONE)))
                    .toList());
        }
    }

    private void write() {
        writing = true;
        try {
            answer.set(rows.stream()
                    .filter(row -> !row.isBlank())
                    .map(row -> row.cells().line())
                    .collect(Collectors.joining("\n")));
        } finally {
            writing = false;
        }
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isBlank()) {
            rows.add(new Row(ContactCells.NONE));
        }
    }

    /** One contact. */
    public final class Row {
        private final StringProperty on = new SimpleStringProperty(this, "on");
        private final StringProperty by = new SimpleStringProperty(this, "by");
        private final StringProperty person = new SimpleStringProperty(this, "person");
        private final StringProperty told = new SimpleStringProperty(this, "told");
        private final StringProperty said = new SimpleStringProperty(this, "said");

        private Row(ContactCells cells) {
            set(cells);
            List.of(on, by, person, told, said).forEach(cell -> cell.addListener((of, before, now) -> write()));
        }

        public StringProperty onProperty() {
            return on;
        }

        /** The id of a channel; blank while none is chosen. */
        public StringProperty byProperty() {
            return by;
        }

        public StringProperty personProperty() {
            return person;
        }

        public StringProperty toldProperty() {
            return told;
        }

        public StringProperty saidProperty() {
            return said;
        }

        public boolean isBlank() {
            return cells().isBlank();
        }

        /** Puts a contact that was typed whole into its fields; false when it is only a day, or has been put there. */
        boolean spread() {
            ContactCells whole = ContactCells.of(on.get(), typed);
            boolean spreads = cells().isOneField() && !whole.isOneField();
            if (spreads) {
                set(whole.contact(typed)
                        .map(contact -> ContactCells.of(contact, typed))
                        .orElse(whole));
            }
            return spreads;
        }

        private ContactCells cells() {
            return new ContactCells(on.get(), by.get(), person.get(), told.get(), said.get());
        }

        private void set(ContactCells cells) {
            on.set(cells.on());
            by.set(cells.by());
            person.set(cells.person());
            told.set(cells.told());
            said.set(cells.said());
        }
    }
}
