package app.redress.rulebook.ui;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.OwnRulebook;
import app.redress.rulebook.Rule;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Writing a rule of one's own, correcting one, and taking it out again. */
public final class OwnRuleFormViewModel {
    private final OwnRulebook rulebook;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Words words;
    private final OwnRuleFields fields;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Jurisdiction jurisdiction = Jurisdiction.UK;
    private Optional<Rule> before = Optional.empty();
    private Runnable done = () -> {};

    public OwnRuleFormViewModel(
            OwnRulebook rulebook, BackgroundTasks tasks, Dialogs dialogs, Clock clock, Words words) {
        this.rulebook = rulebook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clock = clock;
        this.words = words;
        fields = new OwnRuleFields(words);
    }

    /**
     * Begins with empty fields, or with those of {@code corrected}.
     *
     * @param kept runs once the file has changed
     */
    void begin(Jurisdiction where, Optional<Rule> corrected, Runnable kept) {
        jurisdiction = where;
        before = corrected;
        done = kept;
        fields.checkedOnProperty().set(today());
        corrected.ifPresent(fields::fill);
    }

    /** Keeps the rule when enough is told; else each field says what is wrong with it. */
    void save() {
        if (fields.check()) {
            write(
                    () -> {
                        String id = before.map(Rule::id).orElseGet(() -> rulebook.freeId(jurisdiction));
                        rulebook.keep(fields.over(id, before, today()));
                    },
                    "rulebook.own.kept");
        }
    }

    /** Takes one's own rule out again. */
    void remove() {
        before.ifPresent(own -> write(() -> rulebook.remove(own.id()), "rulebook.own.removed"));
    }

    /** Whether there is a rule of one's own to take out. */
    boolean isOwn() {
        return before.filter(Rule::own).isPresent();
    }

    OwnRuleFields fields() {
        return fields;
    }

    /** Why the file could not be written, or blank. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void write(Runnable change, String toast) {
        tasks.submit(Lane.STORE, () -> {
                    change.run();
                    return toast;
                })
                .onSuccess(kept -> {
                    dialogs.toast(words.getString(kept));
                    done.run();
                })
                .onFailure(this::notKept);
    }

    private void notKept(Throwable why) {
        if (why instanceof ProblemException expected) {
            problem.set(words.say(expected));
        } else {
            throw new IllegalStateException("a rule could not be kept", why);
        }
    }
}
