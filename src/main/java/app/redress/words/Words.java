package app.redress.words;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of every feature as one bundle. Each feature keeps its own {@code words.properties} beside its code, so
 * that a feature can be read, moved or translated whole; a key belongs to one of them only.
 */
public final class Words extends ResourceBundle {
    /** Where each feature's words stand, as resource names. */
    public static final List<String> BUNDLES = List.of(
            "app.redress.app.words",
            "app.redress.cli.words",
            "app.redress.letter.words",
            "app.redress.rulebook.words",
            "app.redress.review.words",
            "app.redress.drafting.words",
            "app.redress.casefile.words",
            "app.redress.export.words",
            "app.redress.settings.words",
            "app.redress.shell.words",
            "app.redress.ui.words");

    private final Locale locale;
    private final Map<String, String> entries;

    private Words(Locale locale, Map<String, String> entries) {
        this.locale = locale;
        this.entries = entries;
    }

    /**
     * Joins {@link #BUNDLES} for a locale.
     *
     * @throws IllegalStateException when two features claim the same key
     */
    public static Words load(Locale locale) {
        Map<String, String> joined = new LinkedHashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, Words.class.getClassLoader());
            for (String key : bundle.keySet()) {
                if (joined.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("two features claim the words " + key);
                }
            }
        }
        return new Words(locale, joined);
    }

    /** The words for {@code key} with {@code arguments} filled in as {@link MessageFormat} does. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(getString(key), locale).format(arguments);
    }

    /** What a person is told about {@code problem}: its own sentence, with what to do. */
    public String say(ProblemException problem) {
        return say("problem." + problem.problem(), problem.arguments());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return entries.get(key);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(entries.keySet());
    }

    /** The words for {@code key} when there are any, else {@code otherwise}. */
    public String sayOr(String key, String otherwise) {
        try {
            return getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
