package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.CasesWithUndo.Gone;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was deleted since Redress was opened, and can still be brought back. */
public final class DeletedViewModel {
    private final CasesWithUndo cases;
    private final BackgroundTasks tasks;
    private final CaseWords words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsView = FXCollections.unmodifiableObservableList(rows);

    public DeletedViewModel(CasesWithUndo cases, BackgroundTasks tasks, CaseWords words) {
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
    }

    /** Reads anew what was deleted. */
    public void refresh() {
        after(() -> {});
    }

    public void bringBack(Row row) {
        after(() -> cases.bringBack(row.gone()));
    }

    /** The cases first. */
    public ObservableList<Row> rows() {
        return rowsView;
    }

    private void after(Runnable change) {
        tasks.submit(Lane.STORE, () -> {
                    change.run();
                    return cases.gone();
                })
                .onSuccess(this::show);
    }

    private void show(List<Gone> gone) {
        rows.setAll(gone.stream().map(one -> new Row(one, said(one))).toList());
    }

    private String said(Gone gone) {
        String title = words.title(gone.title(), "");
        return gone.entry()
                .map(entry -> words.say(
                        "casefile.deleted.entry",
                        title,
                        kind(entry),
                        words.days().date(entry.on())))
                .orElse(title);
    }

    private String kind(CaseEntry entry) {
        return words.timeline().heading(entry);
    }

    /** One thing, in words. */
    public record Row(Gone gone, String said) {}
}
