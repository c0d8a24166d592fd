package app.redress.settings;

import app.redress.letter.Party;
import java.util.Set;

/**
 * What a person has chosen.
 *
 * @param theme light, dark or the system's
 * @param textScale per cent of the normal text size, 50 to 300
 * @param sender the person's own address block, asked once
 * @param lastCase id of the case that was open, or blank
 * @param lastPage the page that was open: the name of a page of the window, or blank at the first start
 * @param quiet whether the editor was in Write mode (quiet) rather than Review
 * @param dictionary words the person has taught Redress
 * @param ignoredRules identifiers of rules ignored always
 */
public record Settings(
        Theme theme,
        int textScale,
        Party sender,
        String lastCase,
        String lastPage,
        boolean quiet,
        Set<String> dictionary,
        Set<String> ignoredRules) {
    public static final int SMALLEST_TEXT = 50;
    public static final int LARGEST_TEXT = 300;

    public static final Settings FIRST_START =
            new Settings(Theme.SYSTEM, 100, Party.NOBODY, "", "", false, Set.of(), Set.of());

    public Settings {
        textScale = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, textScale));
        dictionary = Set.copyOf(dictionary);
        ignoredRules = Set.copyOf(ignoredRules);
    }

    /** Names are bundle keys: {@code theme.SYSTEM}. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
