package app.redress.drafting.ui;

import app.redress.ui.TextIcon;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The table of losses: what, how much, when, receipt. A line to fill is always there. */
final class LossGrid extends GridPane implements AnswerFields {
    private static final List<String> COLUMNS = List.of("what", "sum", "on", "receipt");
    /** How many letters wide each field would like to be; what something was for takes what is left. */
    private static final List<Integer> WIDTHS = List.of(18, 8, 13);

    private final LossTable table;
    private final String names;
    private final Words words;
    private final TakenOut takenOut;

    /**
     * @param question the id of what is asked, by which the columns have their names
     * @param removed is told what puts back what was taken out
     */
    LossGrid(String question, LossTable table, Words words, Consumer<Runnable> removed) {
        this.table = table;
        this.names = "drafting.things." + question + ".";
        this.words = words;
        this.takenOut = new TakenOut(removed);
        getStyleClass().add("losses");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(first);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Label head = new Label(words.getString(names + COLUMNS.get(i)));
            head.getStyleClass().add("field-hint");
            // The narrow columns are never narrower than their heads.
            head.setMinWidth(i == 0 ? 0 : Region.USE_PREF_SIZE);
            add(head, i, 0);
        }
        table.rows().forEach(this::show);
        table.rows().addListener((ListChangeListener<LossTable.Row>) this::follow);
        // Before the field, which lets no key through.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, takenOut::pressed);
    }

    @Override
    public Node first() {
        return getChildren().get(COLUMNS.size());
    }

    /**
     * Goes to the next field, past the tick for a receipt, which Tab leads to; a loss that was typed whole into the first is put into its cells. False on the line that
     * waits to be filled, where nothing more is told.
     */
    @Override
    public boolean advance(Node from) {
        int line = Optional.ofNullable(GridPane.getRowIndex(from)).orElse(0);
        List<Node> cells = getChildren().stream()
                .filter(cell -> GridPane.getRowIndex(cell) >= line)
                .filter(cell -> GridPane.getColumnIndex(cell) < COLUMNS.size())
                .toList();
        LossTable.Row row = table.rows().get(line - 1);
        if (row.isBlank()) {
            return false;
        }
        int next = row.spread() ? COLUMNS.size() : cells.indexOf(from) + 1;
        // Words that are typed on after Enter have somewhere to go.
        cells.get(cells.get(next) instanceof CheckBox ? next + 1 : next).requestFocus();
        return true;
    }

    /** Shift+Enter begins the next one. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown() && key.getTarget() instanceof Node from) {
            key.consume();
            table.rows().get(GridPane.getRowIndex(from) - 1).spread();
            begin(table.rows().size());
        }
    }

    private void begin(int line) {
        getChildren().stream()
                .filter(cell -> GridPane.getRowIndex(cell) == line && GridPane.getColumnIndex(cell) == 0)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** New lines are put below, so that the one being typed in keeps the focus; anything else is shown anew. */
    private void follow(ListChangeListener.Change<? extends LossTable.Row> change) {
        while (change.next()) {
            if (change.wasAdded()
                    && !change.wasRemoved()
                    && change.getTo() == table.rows().size()) {
                change.getAddedSubList().forEach(this::show);
            } else {
                getChildren().removeIf(node -> GridPane.getRowIndex(node) > 0);
                table.rows().forEach(this::show);
            }
        }
    }

    private void show(LossTable.Row row) {
        int line = getRowCount();
        add(field(0, row.whatProperty(), line), 0, line);
        add(field(1, row.sumProperty(), line), 1, line);
        add(field(2, row.onProperty(), line), 2, line);
        CheckBox receipt = new CheckBox();
        receipt.setAccessibleText(name("receipt", line));
        receipt.selectedProperty().bindBidirectional(row.receiptProperty());
        add(receipt, 3, line);
        add(remove(row, line), 4, line);
    }

    private Node remove(LossTable.Row row, int line) {
        Button remove = new Button("", new TextIcon("fth-x"));
        remove.getStyleClass().add("chip-remove");
        remove.setAccessibleText(words.say("drafting.things.remove", line));
        remove.setOnAction(click -> {
            table.remove(row)
                    .ifPresent(putBack -> takenOut.note(() -> {
                        putBack.run();
                        begin(line);
                    }));
            // The focus stays at the place of what was taken out.
            begin(line);
        });
        return remove;
    }

    private TextField field(int column, StringProperty text, int line) {
        TextField field = new TextField();
        field.setPrefColumnCount(WIDTHS.get(column));
        field.setMinWidth(0);
        field.textProperty().bindBidirectional(text);
        field.setAccessibleText(name(COLUMNS.get(column), line));
        return field;
    }

    private String name(String column, int line) {
        return words.say("drafting.things.accessible", words.getString(names + column), line);
    }
}
