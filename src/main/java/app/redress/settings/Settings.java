package app.redress.settings;

import app.redress.letter.Party;
import app.redress.letter.Stationery;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
 * @param weights how much a kind of finding counts, by the name of the kind; one that is not there counts as found
 * @param stationery how letters look on paper
 * @param lastFolder where a file was saved or chosen last, or blank
 */
public record Settings(
        Theme theme,
        int textScale,
        Party sender,
        String lastCase,
        String lastPage,
        boolean quiet,
        Set<String> dictionary,
        Set<String> ignoredRules,
        Map<String, String> weights,
        Stationery stationery,
        String lastFolder) {
    public static final int SMALLEST_TEXT = 50;
    public static final int LARGEST_TEXT = 300;

    public static final Settings FIRST_START = new Settings(
            Theme.SYSTEM, 100, Party.NOBODY, "", "", false, Set.of(), Set.of(), Map.of(), Stationery.PLAIN, "");

    public Settings {
        textScale = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, textScale));
        dictionary = Set.copyOf(dictionary);
        ignoredRules = Set.copyOf(ignoredRules);
        weights = Map.copyOf(weights);
    }

    public Settings withTheme(Theme chosen) {
        return with(copy -> copy.theme = chosen);
    }

    public Settings withTextScale(int chosen) {
        return with(copy -> copy.textScale = chosen);
    }

    public Settings withSender(Party chosen) {
        return with(copy -> copy.sender = chosen);
    }

    /** Where the window is, so that the next start reopens it. */
    public Settings at(String page, String openCase) {
        return with(copy -> {
            copy.lastPage = page;
            copy.lastCase = openCase;
        });
    }

    public Settings withQuiet(boolean chosen) {
        return with(copy -> copy.quiet = chosen);
    }

    public Settings withDictionary(Set<String> chosen) {
        return with(copy -> copy.dictionary = chosen);
    }

    public Settings withIgnoredRules(Set<String> chosen) {
        return with(copy -> copy.ignoredRules = chosen);
    }

    public Settings withWeights(Map<String, String> chosen) {
        return with(copy -> copy.weights = chosen);
    }

    public Settings withStationery(Stationery chosen) {
        return with(copy -> copy.stationery = chosen);
    }

    public Settings withLastFolder(String chosen) {
        return with(copy -> copy.lastFolder = chosen);
    }

    private Settings with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.settings();
    }

    /** The same choices, while one of them is made anew. */
    private static final class Copy {
        private Theme theme;
        private int textScale;
        private Party sender;
        private String lastCase;
        private String lastPage;
        private boolean quiet;
        private Set<String> dictionary;
        private Set<String> ignoredRules;
        private Map<String, String> weights;
        private Stationery stationery;
        private String lastFolder;

        Copy(Settings now) {
            theme = now.theme;
            textScale = now.textScale;
            sender = now.sender;
            lastCase = now.lastCase;
            lastPage = now.lastPage;
            quiet = now.quiet;
            dictionary = now.dictionary;
            ignoredRules = now.ignoredRules;
            weights = now.weights;
            stationery = now.stationery;
            lastFolder = now.lastFolder;
        }

        Settings settings() {
            return new Settings(
                    theme,
                    textScale,
                    sender,
                    lastCase,
                    lastPage,
                    quiet,
                    dictionary,
                    ignoredRules,
                    weights,
                    stationery,
                    lastFolder);
        }
    }

    /** Names are bundle keys: {@code theme.SYSTEM}. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
