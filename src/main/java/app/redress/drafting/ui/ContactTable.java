package app.redress.drafting.ui;

import app.redress.drafting.ContactCells;
import app.redress.drafting.TypedAnswers;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** Who was asked before, contact by contact: when, how, with whom, and who said what. */
public final class ContactTable {
    private final TypedAnswers typed;
    private final AnswerRows<Row> rows;

    /** @param answer a line for each, as {@link ContactCells} reads it */
    ContactTable(StringProperty answer, TypedAnswers typed) {
        this.typed = typed;
        this.rows = new AnswerRows<>(
                answer, line -> new Row(ContactCells.of(line, typed)), () -> new Row(ContactCells.NONE));
    }

    /** One for each contact, and always one to fill. */
    public ObservableList<Row> rows() {
        return rows.view();
    }

    /** Takes one out, and gives what puts it back; the one to fill stays. */
    public Optional<Runnable> remove(Row row) {
        return rows.remove(row);
    }

    /** One contact. */
    public final class Row implements AnswerRows.Row {
        private final StringProperty on = new SimpleStringProperty(this, "on");
        private final StringProperty by = new SimpleStringProperty(this, "by");
        private final StringProperty person = new SimpleStringProperty(this, "person");
        private final StringProperty told = new SimpleStringProperty(this, "told");
        private final StringProperty said = new SimpleStringProperty(this, "said");

        private Row(ContactCells cells) {
            set(cells);
            List.of(on, by, person, told, said).forEach(cell -> cell.addListener((of, before, now) -> rows.write()));
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

        @Override
        public boolean isBlank() {
            return cells().isBlank();
        }

        @Override
        public String line() {
            return cells().line();
        }

        /** Puts a contact that was typed whole into its fields; false when it is only a day, or has been put there. */
        boolean spread() {
            ContactCells whole = ContactCells.of(on.get(), typed);
            boolean spreads = cells().isOneField() && !whole.isOneField();
            if (spreads) {
                set(whole.contact(typed)
                        .filter(contact -> contact.on().isPresent())
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
