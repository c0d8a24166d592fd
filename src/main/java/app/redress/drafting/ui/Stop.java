package app.redress.drafting.ui;

import app.redress.drafting.Question;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A place on the way through the questions. */
interface Stop {
    Question.Group group();

    /** What is shown of it. */
    Node box();

    /** Whether there is something to ask or to show. */
    ObservableValue<Boolean> wanted();

    /** Where typing begins; empty where there is nothing to answer now. */
    Optional<Node> field();

    boolean isAnswered();

    /** Whether it is shown beside the question before it, and never alone. */
    default boolean isBeside() {
        return false;
    }

    /** Goes on inside, where an answer has several fields; false when it is time for the next stop. */
    boolean advance(Node from);

    /**
     * A stop that is no question.
     *
     * @param isFirst whether it comes before the questions of its step
     * @param isBeside whether it is never shown alone
     * @param button what can be pressed on the way, if anything
     */
    record Card(
            Question.Group group,
            Node box,
            ObservableValue<Boolean> wanted,
            boolean isFirst,
            boolean isBeside,
            Supplier<Optional<Node>> button)
            implements Stop {
        /** Before the questions of {@code group}, with a button that is come to. */
        static Card before(Question.Group group, Node card, Supplier<Optional<Node>> button) {
            return new Card(group, place(card), card.visibleProperty(), true, false, button);
        }

        /** After the questions of {@code group}. */
        static Card after(Question.Group group, Node card) {
            return new Card(group, place(card), card.visibleProperty(), false, false, Optional::empty);
        }

        /** Beside the last question of {@code group}, with a button that may be come to. */
        static Card beside(Question.Group group, Node card, Supplier<Optional<Node>> button) {
            return new Card(group, place(card), card.visibleProperty(), false, true, button);
        }

        private static Node place(Node card) {
            VBox place = new VBox(card);
            place.getStyleClass().add("question-card");
            return place;
        }

        @Override
        public Optional<Node> field() {
            return button.get();
        }

        @Override
        public boolean isAnswered() {
            return false;
        }

        @Override
        public boolean advance(Node from) {
            return false;
        }
    }
}
