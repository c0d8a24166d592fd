package app.redress.drafting.ui;

import app.redress.casefile.ToldCases;
import app.redress.drafting.Facts;
import app.redress.drafting.TypedAnswers;
import app.redress.letter.EnglishVariant;
import app.redress.settings.CurrentSettings;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Who writes, and how they are taken to type. */
final class LikelyWriter {
    private final ToldCases cases;
    private final CurrentSettings settings;
    private final ReadOnlyObjectWrapper<TypedAnswers> reader;

    LikelyWriter(ToldCases cases, CurrentSettings settings) {
        this.cases = cases;
        this.settings = settings;
        this.reader = new ReadOnlyObjectWrapper<>(this, "reader", now());
        settings.onChange(changed -> typed());
    }

    /** What was told, by this writer; while nobody has said where they live, in the English their computer is set to. */
    Facts telling(Facts told) {
        return told.from(settings.get().sender(), Optional.of(typed().variant()));
    }

    TypedAnswers typed() {
        reader.set(now());
        return reader.get();
    }

    /** The same, which changes when somebody says where they live. */
    ObservableValue<TypedAnswers> reader() {
        return reader.getReadOnlyProperty();
    }

    /** Until the person has said where they live, sums and days are read as their computer is set; no right hangs on it. */
    private TypedAnswers now() {
        String told = settings.get().sender().country();
        String country = told.isBlank() ? Locale.getDefault().getCountry() : told;
        return new TypedAnswers(
                EnglishVariant.ofCountry(country), country, cases.days().today());
    }
}
