package app.redress.settings;

/** Where {@link Settings} are kept. */
public interface SettingsStore {
    /** What is kept; {@link Settings#FIRST_START} when nothing is. A damaged file is set aside, never overwritten. */
    Settings load();

    /** Keeps {@code settings}; on the disk when it returns. */
    void save(Settings settings);
}
