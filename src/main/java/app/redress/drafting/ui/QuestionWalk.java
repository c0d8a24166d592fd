package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The way through the questions, at the pace that a person likes: what is shown, and what comes after what. */
final class QuestionWalk {
    /** How many questions are shown at a time. */
    enum Pace {
        STEP,
        ONE,
        WHOLE
    }

    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(this, "pace", Pace.STEP);
    private final IntegerProperty at = new SimpleIntegerProperty(this, "at", 0);
    private final IntegerProperty wanted = new SimpleIntegerProperty(this, "wanted", 0);
    private final ObservableList<Stop> stops = FXCollections.observableArrayList();

    /** Before the first question of another matter. */
    void begin() {
        at.set(0);
        stops.clear();
    }

    void add(Stop stop) {
        stops.add(stop);
        stop.wanted().subscribe(now -> wanted.set(wanted.get() + 1));
    }

    /** Calls {@code action} when another step or question is come to. */
    void onStep(Runnable action) {
        at.addListener((of, before, now) -> action.run());
    }

    /** On to the next step or question, or back; at either end nothing happens. */
    void step(int by) {
        OptionalInt next = next(by);
        at.set(next.orElse(at.get()));
    }

    /** Where the step begins. */
    Optional<Node> first() {
        return field(here());
    }

    /** Where Enter leads from {@code field}; empty at the end. */
    Optional<Node> after(Node field) {
        return onwards(stopsBehind(field));
    }

    /** The first that is still to be answered after {@code field}, in this step or a later one; empty at the end. */
    Optional<Node> openAfter(Node field) {
        Optional<Node> open = open(stopsBehind(field));
        while (open.isEmpty() && next(1).isPresent()) {
            step(1);
            open = open(here());
        }
        return open;
    }

    private static Optional<Node> open(List<Stop> stops) {
        return field(stops.stream().filter(stop -> !stop.isAnswered()).toList());
    }

    /** Whether {@code field} stands on the way. */
    boolean holds(Node field) {
        return here().stream().anyMatch(stop -> isInside(stop.box(), field));
    }

    /** Whether there are several fields to an answer and the next of them has been gone to. */
    boolean advance(Node field) {
        return here().stream().anyMatch(stop -> isInside(stop.box(), field) && stop.advance(field));
    }

    ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    ObservableValue<Boolean> isWhole() {
        return pace.isEqualTo(Pace.WHOLE);
    }

    ObservableValue<Boolean> isFirst() {
        return Bindings.createBooleanBinding(() -> next(-1).isEmpty(), at, pace, wanted, stops);
    }

    ObservableValue<Boolean> isLast() {
        return Bindings.createBooleanBinding(() -> next(1).isEmpty(), at, pace, wanted, stops);
    }

    /** Whether {@code stop} is among what is shown now. */
    ObservableValue<Boolean> comesTo(Stop stop) {
        return Bindings.createBooleanBinding(() -> isHere(stop), at, pace, stops);
    }

    /** Whether it is so, and there is something to ask or to show. */
    ObservableValue<Boolean> shows(Stop stop) {
        return Bindings.createBooleanBinding(() -> isHere(stop) && stop.wanted().getValue(), at, pace, wanted, stops);
    }

    /** Whether questions of {@code step} are shown. */
    ObservableValue<Boolean> shows(Group step) {
        return Bindings.createBooleanBinding(() -> isWholeNow() || group() == step, at, pace, stops);
    }

    /** "Step 2 of 6: What happened". */
    ObservableValue<String> heading(Group step, Words words) {
        String title = words.getString("drafting.intake.group." + step);
        return Bindings.createStringBinding(
                () -> isWholeNow()
                        ? title
                        : words.say("drafting.intake.place", steps().indexOf(step) + 1, steps().size(), title),
                pace,
                stops);
    }

    private boolean isWholeNow() {
        return pace.get() == Pace.WHOLE;
    }

    private boolean isHere(Stop stop) {
        return isWholeNow() || (pace.get() == Pace.ONE ? place(stop) == at.get() : stop.group() == group());
    }

    private int place(Stop stop) {
        return stops.indexOf(stop) - (stop.isBeside() ? 1 : 0);
    }

    private List<Group> steps() {
        return stops.stream().map(Stop::group).distinct().toList();
    }

    private @Nullable Group group() {
        return stops.isEmpty() ? null : stops.get(at.get()).group();
    }

    /** Where the next step or question begins in the direction of {@code by}; empty at either end. */
    private OptionalInt next(int by) {
        if (isWholeNow()) {
            return OptionalInt.empty();
        }
        int direction = Integer.signum(by);
        OptionalInt next = IntStream.iterate(at.get() + direction, i -> i >= 0 && i < stops.size(), i -> i + direction)
                .filter(i -> stops.get(i).wanted().getValue())
                .filter(i -> pace.get() == Pace.ONE
                        ? !stops.get(i).isBeside()
                        : stops.get(i).group() != group())
                .findFirst();
        return next.isEmpty() || pace.get() == Pace.ONE
                ? next
                : OptionalInt.of(begin(stops.get(next.getAsInt()).group()));
    }

    private int begin(Group step) {
        return IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).group() == step)
                .findFirst()
                .orElse(0);
    }

    private Optional<Node> onwards(List<Stop> behind) {
        Optional<Node> next = field(behind);
        if (next.isPresent() || next(1).isEmpty()) {
            return next;
        }
        step(1);
        return first();
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
        return stops.stream()
                .filter(stop -> stop.wanted().getValue())
                .flatMap(stop -> stop.field().stream())
                .findFirst();
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
