package app.redress.settings;

import app.redress.letter.Party;
import app.redress.letter.Stationery;
import java.util.Map;
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

    public Settings withTheme(Theme newTheme) {
        return new Settings(
                newTheme,
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

    public Settings withTextScale(int newScale) {
        return new Settings(
                theme,
                newScale,
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

    public Settings withSender(Party newSender) {
        return new Settings(
                theme,
                textScale,
                newSender,
                lastCase,
                lastPage,
                quiet,
                dictionary,
                ignoredRules,
                weights,
                stationery,
                lastFolder);
    }

    /** Where the window is, so that the next start reopens it. */
    public Settings at(String page, String openCase) {
        return new Settings(
                theme,
                textScale,
                sender,
                openCase,
                page,
                quiet,
                dictionary,
                ignoredRules,
                weights,
                stationery,
                lastFolder);
    }

    public Settings withQuiet(boolean newQuiet) {
        return new Settings(
                theme,
                textScale,
                sender,
                lastCase,
                lastPage,
                newQuiet,
                dictionary,
                ignoredRules,
                weights,
                stationery,
                lastFolder);
    }

    public Settings withDictionary(Set<String> newDictionary) {
        return new Settings(
                theme,
                textScale,
                sender,
                lastCase,
                lastPage,
                quiet,
                newDictionary,
                ignoredRules,
                weights,
                stationery,
                lastFolder);
    }

    public Settings withIgnoredRules(Set<String> newIgnored) {
        return new Settings(
                theme,
                textScale,
                sender,
                lastCase,
                lastPage,
                quiet,
                dictionary,
                newIgnored,
                weights,
                stationery,
                lastFolder);
    }

    public Settings withWeights(Map<String, String> newWeights) {
        return new Settings(
                theme,
                textScale,
                sender,
                lastCase,
                lastPage,
                quiet,
                dictionary,
                ignoredRules,
                newWeights,
                stationery,
                lastFolder);
    }

    public Settings withStationery(Stationery newStationery) {
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
                newStationery,
                lastFolder);
    }

    public Settings withLastFolder(String newFolder) {
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
                newFolder);
    }

    /** Names are bundle keys: {@code theme.SYSTEM}. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
