package app.redress.export;

/** What a file tells beside what it shows. Names are bundle keys: {@code export.trace.PLACE}. */
public enum Trace {
    /** Where it was taken. */
    PLACE,
    /** Who made it. */
    AUTHOR,
    /** When it was made. */
    TIME,
    /** What it was made with. */
    DEVICE,
    /** A title, a comment, a history of changes. */
    WORDS
}
