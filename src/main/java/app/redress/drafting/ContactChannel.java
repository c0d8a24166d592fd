package app.redress.drafting;

import java.util.Locale;

/** How the writer got in touch before. */
public enum ContactChannel {
    PHONE,
    EMAIL,
    LETTER,
    CHAT,
    VISIT,
    FORM,
    TEXT,
    SOCIAL,
    /** They have not said how. */
    OTHER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
