package app.redress.drafting.ui;

import app.redress.drafting.ContactChannel;
import app.redress.ui.Shown;
import app.redress.ui.TextIcon;
import app.redress.words.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One contact: when, how and with whom in one line, and who said what in a second, once there is anything to it. */
final class ContactFields extends VBox {
    /** The most usual first. */
    private static final List<ContactChannel> CHANNELS = List.of(
            ContactChannel.LETTER,
            ContactChannel.EMAIL,
            ContactChannel.PHONE,
            ContactChannel.FORM,
            ContactChannel.CHAT,
            ContactChannel.VISIT,
            ContactChannel.TEXT,
            ContactChannel.SOCIAL,
            ContactChannel.OTHER);

    private static final int NARROW = 8;
    private static final int WIDE = 16;

    private final ContactTable.Row row;
    private final Words words;
    private final int number;
    private final List<Control> fields;

    /** @param number from 1 */
    ContactFields(ContactTable.Row row, int number, Runnable remove, Words words) {
        this.row = row;
        this.number = number;
        this.words = words;
        Control on = field(row.onProperty(), WIDE);
        Control by = channel();
        Control person = field(row.personProperty(), NARROW);
        Control told = field(row.toldProperty(), WIDE);
        Control said = field(row.saidProperty(), WIDE);
        fields = List.of(on, by, person, told, said);
        getStyleClass().add("contact");
        // One below the other: half a line would cut what was said.
        VBox sayings = new VBox(box("told", told), box("said", said));
        sayings.getStyleClass().add("contact-sayings");
        HBox head = line(box("on", on), box("by", by), box("person", person), remover(remove));
        getChildren().setAll(head, sayings);
        Shown.when(isBegun(), sayings);
    }

    private ObservableValue<Boolean> isBegun() {
        return Bindings.createBooleanBinding(
                () -> !row.isBlank(),
                row.onProperty(),
                row.byProperty(),
                row.personProperty(),
                row.toldProperty(),
                row.saidProperty());
    }

    List<Control> fields() {
        return fields;
    }

    ContactTable.Row row() {
        return row;
    }

    private static HBox line(Node... cells) {
        HBox line = new HBox(cells);
        line.getStyleClass().add("contact-line");
        return line;
    }

    private VBox box(String name, Control field) {
        Label head = new Label(words.getString("drafting.contacts." + name));
        head.getStyleClass().add("field-hint");
        field.setAccessibleText(words.say("drafting.contacts.accessible", head.getText(), number));
        field.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(head, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button remover(Runnable remove) {
        Button button = new Button("", new TextIcon("fth-x"));
        button.getStyleClass().add("chip-remove");
        button.setAccessibleText(words.say("drafting.contacts.remove", number));
        button.setOnAction(click -> remove.run());
        return button;
    }

    private static TextField field(StringProperty text, int letters) {
        TextField field = new TextField();
        field.setPrefColumnCount(letters);
        field.setMinWidth(0);
        field.textProperty().bindBidirectional(text);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(text);
        whole.setWrapText(true);
        field.tooltipProperty().bind(text.map(written -> written.length() > letters ? whole : null));
        return field;
    }

    private Control channel() {
        List<Answer.Choice> choices = CHANNELS.stream()
                .map((ContactChannel channel) ->
                        new Answer.Choice(channel.id(), words.getString("drafting.contacts.by." + channel)))
                .toList();
        return new ChoiceField(choices, row.byProperty());
    }
}
