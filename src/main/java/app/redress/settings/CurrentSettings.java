package app.redress.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The settings as they are now, shared by everything in one window. Used on one thread (the window's); whoever keeps
 * them on the disk listens like everyone else.
 */
public final class CurrentSettings {
    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private Settings settings;

    public CurrentSettings(Settings settings) {
        this.settings = settings;
    }

    public Settings get() {
        return settings;
    }

    /** Changes the settings and tells every listener, unless nothing changed. */
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            List.copyOf(listeners).forEach(listener -> listener.accept(changed));
        }
    }

    /** Calls {@code listener} after every change, not now. */
    public void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
    }
}
