package app.redress.casefile.ui;

import app.redress.casefile.CaseWords;
import app.redress.drafting.Money;
import app.redress.drafting.TypedMoney;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field for a sum of money, which may stay empty. */
public final class TypedSum {
    private static final String HOME = "GB";

    private final CaseWords words;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    TypedSum(CaseWords words) {
        this.words = words;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it, or blank. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void set(Optional<Money> sum) {
        text.set(sum.map(money -> money.write(HOME)).orElse(""));
        problem.set("");
    }

    /** Whether it is a sum, or nothing; says what is wrong. */
    boolean check() {
        boolean fine = text.get().isBlank() || value().isPresent();
        problem.set(fine ? "" : words.say("casefile.form.noSum"));
        return fine;
    }

    Optional<Money> value() {
        return TypedMoney.parse(text.get(), HOME);
    }
}
