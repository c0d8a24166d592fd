package app.redress.review.ui;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The card beside a finding: why, and what one could write instead. */
public final class SuggestionCardController {
    private final ReviewViewModel model;
    private final Words words;
    private Optional<Finding> shown = Optional.empty();
    private Optional<CardDesk> desk = Optional.empty();
    private Optional<RewordingChoice> choice = Optional.empty();

    @FXML
    private VBox card;

    @FXML
    private Label category;

    @FXML
    private Label position;

    @FXML
    private Label reason;

    @FXML
    private TextFlow before;

    @FXML
    private Label wholeSentence;

    @FXML
    private VBox rewordings;

    @FXML
    private Button use;

    @FXML
    private Button onward;

    @FXML
    private Button write;

    @FXML
    private Button always;

    @FXML
    private Label facts;

    public SuggestionCardController(ReviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        choice = Optional.of(new RewordingChoice(rewordings, words, this::showChoice, this::apply));
    }

    /** From now on {@code newDesk} does what the card offers. */
    void serve(CardDesk newDesk) {
        desk = Optional.of(newDesk);
        CardKeys keys = new CardKeys(newDesk, this::step, this::apply);
        card.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    void show(Finding finding) {
        shown = Optional.of(finding);
        FindingPill.show(category, finding, words);
        position.setText(position());
        reason.setText(finding.message());
        choice.ifPresent(rows -> rows.show(finding));
        boolean offers = !finding.rewordings().isEmpty();
        boolean gap = finding.category() == Category.MISSING_FACT;
        wholeSentence.setText(words.say("review.card.wholeSentence", finding.remarks()));
        Shown.now(offers && finding.rewritesTheSentence(), wholeSentence);
        Shown.now(offers, rewordings, use);
        Shown.now(!offers, onward, write);
        Shown.now(!gap, always);
        boolean last = model.place() == model.findings().size();
        onward.setText(words.getString(last ? "review.card.last" : "review.card.next"));
        always.setText(words.getString(
                finding.category() == Category.SPELLING ? "review.card.dictionary" : "review.card.always"));
        showChoice();
    }

    /** Puts the focus where Enter does the likeliest thing, and says the whole card to those who hear it. */
    void focus() {
        String introduction =
                words.say("review.card.accessible", category.getText(), position.getText(), reason.getText());
        choice.filter(rows -> !rows.isEmpty()).ifPresentOrElse(rows -> rows.focus(introduction), () -> {
            onward.setAccessibleText(introduction + " " + words.getString("review.card.next.accessible"));
            onward.requestFocus();
        });
    }

    @FXML
    private void apply() {
        choice.flatMap(RewordingChoice::chosen)
                .ifPresentOrElse(rewording -> desk.ifPresent(d -> d.apply(rewording)), this::leave);
    }

    @FXML
    private void leave() {
        desk.ifPresent(CardDesk::leave);
    }

    @FXML
    private void writeMyself() {
        desk.ifPresent(CardDesk::writeMyself);
    }

    @FXML
    private void ignoreHere() {
        desk.ifPresent(CardDesk::ignoreHere);
    }

    @FXML
    private void ignoreAlways() {
        desk.ifPresent(CardDesk::ignoreAlways);
    }

    private void step(int steps) {
        choice.ifPresent(rows -> {
            rows.step(steps);
            rows.focus("");
        });
    }

    /** On a walk it counts down. */
    private String position() {
        int all = model.findings().size();
        return model.walk().isActive()
                ? words.say("review.card.left", all - model.place() + 1)
                : words.say("review.card.position", model.place(), all);
    }

    private void showChoice() {
        Optional<String> chosen = choice.flatMap(RewordingChoice::chosen);
        Shown.now(model.walk().isActive() && chosen.isPresent(), before);
        before.getChildren()
                .setAll(shown.flatMap(finding -> chosen.map(offer -> TidySummaryController.gone(finding.text(), offer)))
                        .orElse(List.of()));
        showFacts();
    }

    private void showFacts() {
        boolean kept = shown.flatMap(finding ->
                        choice.flatMap(RewordingChoice::chosen).map(offer -> model.keepsFacts(finding, offer)))
                .orElse(false);
        boolean tone = shown.filter(finding -> finding.category().isTone()).isPresent();
        Shown.now(kept && tone, facts);
    }
}
