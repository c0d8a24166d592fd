package app.redress.rulebook.ui;

import app.redress.export.DocumentOpener;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.OwnRulebook;
import app.redress.rulebook.Rule;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Optional;

/** The form for a rule of one's own, laid over the page, and the file in which they are kept. */
public record OwnRuleSheets(Views views, Sheets sheets, Dialogs dialogs, OwnFile file, Words words) {
    /** Where the rules are, and what shows it. */
    public record OwnFile(OwnRulebook rulebook, DocumentOpener opener, BackgroundTasks tasks) {}

    void add(Jurisdiction where, Runnable kept) {
        open(words.getString("rulebook.own.title.add"), where, Optional.empty(), kept);
    }

    void correct(Rule rule, Runnable kept) {
        open(words.getString("rulebook.own.title.correct"), rule.jurisdiction(), Optional.of(rule), kept);
    }

    /** Shows the file in its folder; where no window opens, says where it is. */
    void show() {
        file.tasks()
                .submit(Lane.LONG, () -> {
                    Path place = file.rulebook().file();
                    return file.opener().showInFolder(place) ? "" : words.say("rulebook.own.noFolder", place);
                })
                .onSuccess(said ->
                        Optional.of(said).filter(words -> !words.isEmpty()).ifPresent(dialogs::toast));
    }

    private void open(String title, Jurisdiction where, Optional<Rule> rule, Runnable kept) {
        Views.View<OwnRuleFormController> view = views.load(OwnRuleFormController.class);
        view.controller().model().begin(where, rule, () -> {
            sheets.close();
            kept.run();
        });
        view.controller().begun();
        sheets.open(title, view.root(), () -> {});
    }
}
