package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.ui.FormTextArea;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One question: what is asked, why, where the answer is typed, and how it is understood. */
final class QuestionBlock extends VBox implements Stop {
    private static final int LINES = 3;

    private final Answer answer;
    private final ObservableValue<Boolean> asked;
    private final Node field;

    /**
     * @param followUps whether it is time to ask, and in which words
     * @param removed is told what puts back what was taken out of a table
     */
    QuestionBlock(Answer answer, FollowUps followUps, Words words, Consumer<Runnable> removed) {
        this.answer = answer;
        this.asked = followUps.isAsked(answer);
        getStyleClass().add("question");
        ObservableValue<String> ask = followUps.ask(answer);
        String why = why(answer, words);
        field = field(answer, words, removed);
        field.accessibleTextProperty().bind(ask.map(said -> words.say("drafting.intake.accessible", said, why)));
        Label question = label("", "field-label");
        question.textProperty().bind(ask);
        Label understood = label("", "field-hint");
        Shown.words(answer.understood(), understood);
        getChildren().setAll(question, label(why, "field-hint"), field, understood);
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
        return Optional.of(field instanceof AnswerTable table ? table.first() : field);
    }

    @Override
    public boolean isAnswered() {
        return !answer.textProperty().get().isBlank();
    }

    @Override
    public boolean advance(Node from) {
        return field instanceof AnswerTable table && table.advance(from);
    }

    /** Half a sentence why it is asked, and how an answer of several lines is typed. */
    private static String why(Answer answer, Words words) {
        String half = answer.question().why();
        String why = half.substring(0, 1).toUpperCase(Locale.ROOT) + half.substring(1);
        return switch (answer.question().kind()) {
            case EVENTS, REFERENCES, LIST -> words.say("drafting.intake.why.lines", why);
            case CONTACTS -> words.say("drafting.intake.why.contacts", why, answer.prompt());
            case LOSSES -> words.say("drafting.intake.why.losses", why, answer.prompt());
            default -> words.say("drafting.intake.why", why);
        };
    }

    private static Node field(Answer answer, Words words, Consumer<Runnable> removed) {
        String prompt = answer.prompt();
        return switch (answer.question().kind()) {
            case TEXT, DATE, MONEY, PEOPLE -> line(answer, prompt);
            case REMEDY, GRAVITY -> choice(answer, prompt);
            case SENTENCES, EVENTS, REFERENCES, LIST -> lines(answer, prompt);
            case CONTACTS -> new ContactGrid(answer.contacts(), words, removed);
            case LOSSES -> new LossGrid(answer.losses(), words, removed);
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

    private static Control choice(Answer answer, String prompt) {
        ChoiceField field = new ChoiceField(answer.choices(), answer.textProperty());
        field.setPromptText(prompt);
        return field;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
