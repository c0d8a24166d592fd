package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.ui.FormTextArea;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One question: what is asked, why, where the answer is typed, and how it is understood. */
final class QuestionBlock extends VBox implements Stop {
    private static final int LINES = 3;

    /**
     * Is told what comes of keys and clicks inside a question.
     *
     * @param removed gets what puts back what was taken out of a table
     * @param chosen gets the question of which an answer was chosen by its number
     */
    record Told(Consumer<Runnable> removed, Consumer<Node> chosen) {}

    private final Answer answer;
    private final ObservableValue<Boolean> asked;
    private final Node field;

    /**
     * @param followUps whether it is time to ask, and in which words
     * @param told is told what comes of keys and clicks inside
     */
    QuestionBlock(Answer answer, FollowUps followUps, Words words, Told told) {
        this.answer = answer;
        this.asked = followUps.isAsked(answer);
        getStyleClass().add("question");
        ObservableValue<String> ask = followUps.ask(answer);
        String why = why(answer, words);
        field = field(answer, words, told);
        disableProperty().bind(asked.map(now -> !now));
        field.accessibleTextProperty().bind(ask.map(said -> words.say("drafting.intake.accessible", said, why)));
        Label question = label("", "field-label");
        question.textProperty().bind(ask);
        getChildren().setAll(question, label(why, "field-hint"), field);
        if (!answer.longestUnderstood().isBlank()) {
            getStyleClass().add("read");
            getChildren().add(understood(answer));
        }
    }

    /** What is said of the answer comes and goes with every key; its room stays, so that nothing below it moves. */
    private static Node understood(Answer answer) {
        Label said = label("", "field-hint");
        Shown.words(answer.understood(), said);
        Label room = label(answer.longestUnderstood(), "field-hint");
        room.setVisible(false);
        StackPane both = new StackPane(room, said);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    /** Puts what helps to answer above the field, where it is seen by whoever comes to the field. */
    void help(Node card) {
        getChildren().add(getChildren().indexOf(field), card);
    }

    @Override
    public Group group() {
        return answer.question().group();
    }

    @Override
    public Node box() {
        return this;
    }

    @Override
    public ObservableValue<Boolean> wanted() {
        return asked;
    }

    @Override
    public Optional<Node> field() {
        return Optional.of(field instanceof AnswerFields fields ? fields.first() : field);
    }

    @Override
    public boolean isAnswered() {
        return !answer.textProperty().get().isBlank();
    }

    @Override
    public boolean advance(Node from) {
        return field instanceof AnswerFields fields && fields.advance(from);
    }

    /** Half a sentence why it is asked, and how an answer of several lines is typed. */
    private static String why(Answer answer, Words words) {
        String half = answer.question().why();
        String why = half.substring(0, 1).toUpperCase(Locale.ROOT) + half.substring(1);
        return switch (answer.question().kind()) {
            case EVENTS, REFERENCES, LIST -> words.say("drafting.intake.why.lines", why);
            case CONTACTS -> words.say("drafting.intake.why.contacts", why, answer.prompt());
            case LOSSES -> words.say("drafting.intake.why.losses", why, answer.prompt());
            case REMEDY, GRAVITY -> words.say("drafting.intake.why.choice", why);
            default -> words.say("drafting.intake.why", why);
        };
    }

    private Node field(Answer answer, Words words, Told told) {
        String prompt = answer.prompt();
        return switch (answer.question().kind()) {
            case TEXT, DATE, MONEY, PEOPLE -> line(answer, prompt);
            case REMEDY, GRAVITY ->
                new ChoiceList(answer.choices(), answer.textProperty(), words, () -> told.chosen()
                        .accept(this));
            case SENTENCES, EVENTS, REFERENCES, LIST -> lines(answer, prompt);
            case CONTACTS -> new ContactGrid(answer.contacts(), words, told.removed());
            case LOSSES -> new LossGrid(answer.question().id(), answer.losses(), words, told.removed());
        };
    }

    private static Control line(Answer answer, String prompt) {
        TextField line = new TextField();
        line.setPromptText(prompt);
        line.textProperty().bindBidirectional(answer.textProperty());
        return line;
    }

    private static Control lines(Answer answer, String prompt) {
        FormTextArea lines = new FormTextArea();
        lines.setPromptText(prompt);
        lines.setWrapText(true);
        lines.setPrefRowCount(LINES);
        lines.textProperty().bindBidirectional(answer.textProperty());
        return lines;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
