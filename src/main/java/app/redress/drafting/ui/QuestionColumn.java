package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The questions one below the other, under the headings of their steps, with the cards that belong to a step. */
final class QuestionColumn {
    private final VBox column;
    private final QuestionWalk walk;
    private final Words words;
    private final QuestionBlock.Told told;
    private final Node checklist;
    private final List<Stop.Card> cards;

    /**
     * @param told is told what comes of keys and clicks inside a question
     * @param checklist of what can be shown, part of that question
     * @param cards each stands in its step: before its questions or after them
     */
    QuestionColumn(
            VBox column, QuestionWalk walk, Words words, QuestionBlock.Told told, Node checklist, Stop.Card... cards) {
        this.column = column;
        this.walk = walk;
        this.words = words;
        this.told = told;
        this.checklist = checklist;
        this.cards = List.of(cards);
        this.cards.forEach(card -> Shown.when(walk.shows(card), card.box()));
    }

    void show(List<Answer> answers) {
        walk.begin();
        column.getChildren().clear();
        FollowUps followUps = new FollowUps(answers);
        answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.question().group(), LinkedHashMap::new, Collectors.toList()))
                .forEach((group, asked) -> show(group, asked, followUps));
    }

    private void show(Group group, List<Answer> asked, FollowUps followUps) {
        column.getChildren().add(heading(group));
        addCards(group, true);
        for (Answer answer : asked) {
            QuestionBlock block = new QuestionBlock(answer, followUps, words, told);
            if (answer.question().id().equals("evidence")) {
                block.help(checklist);
            }
            Shown.when(walk.comesTo(block), block);
            add(block);
        }
        addCards(group, false);
    }

    private void addCards(Group group, boolean first) {
        cards.stream()
                .filter(card -> card.group() == group && card.isFirst() == first)
                .forEach(this::add);
    }

    private void add(Stop stop) {
        walk.add(stop);
        column.getChildren().add(stop.box());
    }

    private Label heading(Group group) {
        Label heading = new Label();
        heading.getStyleClass().add("section-title");
        heading.textProperty().bind(walk.heading(group, words));
        Shown.when(walk.shows(group), heading);
        return heading;
    }
}
