package app.redress.drafting.ui;

import app.redress.drafting.Facts;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.lifting.LiftedFact;
import app.redress.drafting.lifting.LiftedFact.Offer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** One thing found in a private page, on its way to the facts: where it goes, and in which words. */
public final class LiftedRow {
    private final LiftedFact fact;
    private final TypedAnswers typed;
    private final ObjectProperty<Offer> place;
    private final StringProperty answer;

    LiftedRow(LiftedFact fact, TypedAnswers typed) {
        this.fact = fact;
        this.typed = typed;
        Offer first = fact.offers().get(0);
        place = new SimpleObjectProperty<>(this, "place", first);
        answer = new SimpleStringProperty(this, "answer", first.answer());
        place.addListener((of, before, now) -> answer.set(now.answer()));
    }

    public LiftedFact fact() {
        return fact;
    }

    /** Which question it answers. */
    public ObjectProperty<Offer> placeProperty() {
        return place;
    }

    /** What will be kept; the person may change it. */
    public StringProperty answerProperty() {
        return answer;
    }

    /** Whether the answer can be read. */
    public ObservableValue<Boolean> readyProperty() {
        return answer.map(text -> canBeRead(place.get().question(), text));
    }

    private boolean canBeRead(String question, String text) {
        return switch (question) {
            case "bought.on", "began", "details.travelled", "details.returned" ->
                typed.day(text).isPresent();
            case "bought.price", "remedy.amount" -> typed.money(text).isPresent();
            case "events" -> all(typed.events(text), event -> !event.what().isBlank());
            case "tried" -> all(typed.contacts(text), contact -> contact.on().isPresent());
            case "losses" ->
                all(typed.losses(text), (Facts.Loss loss) -> !loss.what().isBlank());
            default -> !text.isBlank();
        };
    }

    private static <T> boolean all(List<Optional<T>> entries, Predicate<T> whole) {
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.filter(whole).isPresent());
    }
}
