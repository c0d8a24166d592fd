package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** The way through the questions, step by step or all on a page: what is shown, and what comes after what. */
final class QuestionWalk {
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole", false);
    private final IntegerProperty at = new SimpleIntegerProperty(this, "at", 0);
    private final ObservableList<Group> steps = FXCollections.observableArrayList();
    private final List<Stop> stops = new ArrayList<>();

    /** Before the first question of another matter. */
    void begin() {
        at.set(0);
        steps.clear();
        stops.clear();
    }

    void add(Stop stop) {
        if (!steps.contains(stop.group())) {
            steps.add(stop.group());
        }
        stops.add(stop);
    }

    /** On to the next step, or back; at either end nothing happens. */
    void step(int by) {
        at.set(Math.max(0, Math.min(steps.size() - 1, at.get() + by)));
    }

    /** Where the step begins. */
    Optional<Node> first() {
        return field(here());
    }

    /** Where Enter leads from {@code field}; empty at the end. */
    Optional<Node> after(Node field) {
        return onwards(stopsBehind(field));
    }

    /** The first that is still to be answered after {@code field}; empty at the end. */
    Optional<Node> openAfter(Node field) {
        return onwards(
                stopsBehind(field).stream().filter(stop -> !stop.isAnswered()).toList());
    }

    /** Whether {@code field} stands on the way. */
    boolean holds(Node field) {
        return here().stream().anyMatch(stop -> isInside(stop.box(), field));
    }

    /** Whether there are several fields to an answer and the next of them has been gone to. */
    boolean advance(Node field) {
        return here().stream().anyMatch(stop -> isInside(stop.box(), field) && stop.advance(field));
    }

    /** Whether all are on one page. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    ObservableValue<Boolean> isFirst() {
        return at.lessThanOrEqualTo(0);
    }

    ObservableValue<Boolean> isLast() {
        return Bindings.createBooleanBinding(this::isAtEnd, at, steps);
    }

    /** Whether the questions of {@code step} are shown. */
    ObservableValue<Boolean> shows(Group step) {
        return Bindings.createBooleanBinding(() -> whole.get() || at.get() == steps.indexOf(step), whole, at, steps);
    }

    /** In its step, and only while {@code also} holds. */
    ObservableValue<Boolean> shows(Group step, ObservableValue<Boolean> also) {
        return shows(step).flatMap(here -> here ? also : new SimpleBooleanProperty(false));
    }

    /** Whether {@code step} has been come to, or all are on one page. */
    ObservableValue<Boolean> hasReached(Group step) {
        return Bindings.createBooleanBinding(
                () -> whole.get() || at.get() >= Math.max(0, steps.indexOf(step)), whole, at, steps);
    }

    /** "Step 2 of 6: What happened". */
    ObservableValue<String> heading(Group step, Words words) {
        String title = words.getString("drafting.intake.group." + step);
        return Bindings.createStringBinding(
                () -> whole.get()
                        ? title
                        : words.say("drafting.intake.place", steps.indexOf(step) + 1, steps.size(), title),
                whole,
                steps);
    }

    private Optional<Node> onwards(List<Stop> behind) {
        Optional<Node> next = field(behind);
        if (next.isPresent() || whole.get() || isAtEnd()) {
            return next;
        }
        step(1);
        return first();
    }

    private boolean isAtEnd() {
        return at.get() >= steps.size() - 1;
    }

    private List<Stop> stopsBehind(Node field) {
        List<Stop> here = here();
        int place = 0;
        for (int i = 0; i < here.size(); i++) {
            place = isInside(here.get(i).box(), field) ? i + 1 : place;
        }
        return here.subList(place, here.size());
    }

    private List<Stop> here() {
        return stops.stream().filter(stop -> stop.box().isVisible()).toList();
    }

    private static Optional<Node> field(List<Stop> stops) {
        return stops.stream().flatMap(stop -> stop.field().stream()).findFirst();
    }

    private static boolean isInside(Node box, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == box) {
                return true;
            }
        }
        return false;
    }
}
