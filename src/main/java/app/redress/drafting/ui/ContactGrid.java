package app.redress.drafting.ui;

import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The contacts one below the other. A waiting one is always there. */
final class ContactGrid extends VBox implements AnswerFields {
    private final ContactTable table;
    private final Words words;
    private final TakenOut takenOut;

    /** @param removed is told what puts back what was taken out */
    ContactGrid(ContactTable table, Words words, Consumer<Runnable> removed) {
        this.table = table;
        this.words = words;
        this.takenOut = new TakenOut(removed);
        getStyleClass().add("contacts");
        table.rows().forEach(this::show);
        table.rows().addListener((ListChangeListener<ContactTable.Row>) this::follow);
        // Before the field, which lets no key through.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, takenOut::pressed);
    }

    @Override
    public Node first() {
        return contacts().get(0).fields().get(0);
    }

    /**
     * Goes to the next field, and from the last to the next contact; one that was typed whole into its first field is put
     * into its fields. False on the one that waits to be filled, where nothing more is told.
     */
    @Override
    public boolean advance(Node from) {
        Optional<ContactFields> here = contact(from);
        if (here.isEmpty() || here.get().row().isBlank()) {
            return false;
        }
        List<Control> fields = here.get().fields();
        int next = here.get().row().spread() ? fields.size() : fields.indexOf(from) + 1;
        Control field = next < fields.size() ? fields.get(next) : after(here.get());
        field.requestFocus();
        return true;
    }

    /** Where the contact below begins. */
    private Control after(ContactFields contact) {
        return contacts().get(contacts().indexOf(contact) + 1).fields().get(0);
    }

    /** Shift+Enter begins the next one. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown() && key.getTarget() instanceof Node from) {
            key.consume();
            contact(from).ifPresent(here -> here.row().spread());
            contacts().get(contacts().size() - 1).fields().get(0).requestFocus();
        }
    }

    private Optional<ContactFields> contact(Node field) {
        return contacts().stream()
                .filter(contact -> contact.fields().stream().anyMatch(own -> own == field))
                .findFirst();
    }

    private List<ContactFields> contacts() {
        return getChildren().stream().map(ContactFields.class::cast).toList();
    }

    /** New ones are put below, so that the one being typed in keeps the focus; anything else is shown anew. */
    private void follow(ListChangeListener.Change<? extends ContactTable.Row> change) {
        while (change.next()) {
            if (change.wasAdded()
                    && !change.wasRemoved()
                    && change.getTo() == table.rows().size()) {
                change.getAddedSubList().forEach(this::show);
            } else {
                getChildren().clear();
                table.rows().forEach(this::show);
            }
        }
    }

    private void show(ContactTable.Row row) {
        int place = getChildren().size();
        getChildren().add(new ContactFields(row, place + 1, () -> remove(row, place), words));
    }

    /** The focus stays at the place of what was taken out. */
    private void remove(ContactTable.Row row, int place) {
        table.remove(row)
                .ifPresent(putBack -> takenOut.note(() -> {
                    putBack.run();
                    begin(place);
                }));
        begin(place);
    }

    private void begin(int place) {
        contacts().get(place).fields().get(0).requestFocus();
    }
}
