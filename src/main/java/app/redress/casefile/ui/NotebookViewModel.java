package app.redress.casefile.ui;

import app.redress.casefile.notebook.Notebook;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The notebook: what one's own cases have taught. */
public final class NotebookViewModel {
    private final Notebook notebook;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Notebook.Pages>> pages =
            new ReadOnlyObjectWrapper<>(this, "pages", Optional.empty());

    public NotebookViewModel(Notebook notebook, BackgroundTasks tasks) {
        this.notebook = notebook;
        this.tasks = tasks;
    }

    /** Reads it anew; what is shown stays until then. */
    public void refresh() {
        tasks.submit(Lane.STORE, notebook::read).onSuccess(read -> pages.set(Optional.of(read)));
    }

    /** Empty until it is read. */
    public ReadOnlyObjectProperty<Optional<Notebook.Pages>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }
}
