package app.redress.drafting.ui;

import app.redress.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A few answers one below the other, of which one is chosen: with a click, or with the number in front of it. */
final class ChoiceList extends VBox implements AnswerFields {
    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> buttons;
    private final StringProperty id;
    private final Runnable onward;

    /**
     * @param id of what is chosen; blank for nothing
     * @param onward leads to the next question once a number has chosen
     */
    ChoiceList(List<Answer.Choice> choices, StringProperty id, Words words, Runnable onward) {
        this.id = id;
        this.onward = onward;
        this.buttons = IntStream.range(0, choices.size())
                .mapToObj(place -> button(place + 1, choices.get(place), words))
                .toList();
        getStyleClass().add("choices");
        getChildren().setAll(buttons);
        id.subscribe(this::show);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public Node first() {
        return group.getSelectedToggle() instanceof RadioButton chosen ? chosen : buttons.get(0);
    }

    @Override
    public boolean advance(Node from) {
        return false;
    }

    private RadioButton button(int number, Answer.Choice choice, Words words) {
        RadioButton button = new RadioButton(words.say("drafting.intake.choice", number, choice.words()));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setUserData(choice.id());
        button.accessibleTextProperty()
                .bind(accessibleTextProperty()
                        .map(asked -> words.say("drafting.intake.accessible", asked, choice.words())));
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                id.set(choice.id());
            }
        });
        return button;
    }

    private void show(String chosen) {
        group.selectToggle(buttons.stream()
                .filter(button -> chosen.equals(button.getUserData()) && !chosen.isEmpty())
                .findFirst()
                .orElse(null));
    }

    /** The number of an answer chooses it; any other key is passed over. */
    void typed(KeyEvent key) {
        String typed = key.getCharacter();
        int place = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) - 1 : -1;
        if (place >= 0 && place < buttons.size()) {
            key.consume();
            buttons.get(place).setSelected(true);
            onward.run();
        }
    }
}
