package app.redress.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** Which page the window shows. A page is made when it is first asked for, and kept. */
public final class Navigator {
    private final Map<Page, Supplier<PageView>> makers;
    private final Map<Page, PageView> made = new EnumMap<>(Page.class);
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<Parent> content = new ReadOnlyObjectWrapper<>(this, "content", new Pane());
    private Runnable leave = () -> {};

    public Navigator(Map<Page, Supplier<PageView>> makers) {
        this.makers = new EnumMap<>(makers);
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Parent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public Page page() {
        return page.get();
    }

    public void show(Page next) {
        leave.run();
        PageView view = made.computeIfAbsent(next, this::make);
        leave = view.onLeft();
        page.set(next);
        content.set(view.root());
        view.onShown().run();
    }

    /** Makes a page before it is shown, so that it hears what is opened on it. */
    public void prepare(Page wanted) {
        made.computeIfAbsent(wanted, this::make);
    }

    /** Lets the page that is shown hand over what is not kept yet; called before the window closes. */
    public void leave() {
        leave.run();
    }

    private PageView make(Page wanted) {
        Supplier<PageView> maker = makers.get(wanted);
        if (maker == null) {
            throw new IllegalArgumentException("no page " + wanted);
        }
        return maker.get();
    }
}
