package app.redress.shell;

/** The pages of the window. Names are kept in the settings, so that the next start reopens the same one. */
public enum Page {
    TODAY,
    CHOOSE,
    INTAKE,
    VENT,
    LETTER,
    CASE,
    PEOPLE,
    SEARCH,
    NOTEBOOK,
    RULES,
    SETTINGS
}
