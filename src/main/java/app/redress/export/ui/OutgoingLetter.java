package app.redress.export.ui;

import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Letter;
import app.redress.settings.CurrentSettings;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The letter under the pen on the person's stationery, as it would leave now. */
public final class OutgoingLetter {
    private final ObservableValue<Letter> letter;
    private final CurrentSettings settings;
    private final ObjectProperty<Carriage> carriage = new SimpleObjectProperty<>(this, "carriage", Carriage.BESIDE);
    private final ReadOnlyObjectWrapper<Outgoing> outgoing;

    public OutgoingLetter(ObservableValue<Letter> letter, CurrentSettings settings) {
        this.letter = letter;
        this.settings = settings;
        this.outgoing = new ReadOnlyObjectWrapper<>(this, "outgoing", now());
        letter.addListener((of, before, now) -> refresh());
        carriage.addListener((of, before, now) -> refresh());
        settings.onChange(changed -> refresh());
    }

    public ReadOnlyObjectProperty<Outgoing> outgoingProperty() {
        return outgoing.getReadOnlyProperty();
    }

    public Outgoing get() {
        return outgoing.get();
    }

    /** How a PDF carries what is enclosed. */
    public ObjectProperty<Carriage> carriageProperty() {
        return carriage;
    }

    private void refresh() {
        Outgoing now = now();
        if (!now.equals(outgoing.get())) {
            outgoing.set(now);
        }
    }

    private Outgoing now() {
        return new Outgoing(letter.getValue(), Map.of(), settings.get().stationery(), carriage.get());
    }
}
