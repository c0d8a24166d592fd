package app.redress.casefile.zip;

import app.redress.casefile.StoreCopies.KeptFile;
import java.util.regex.Pattern;

/** What may stand in a backup. A name that is none of these is never made into a file. */
final class EntryNames {
    static final String STORE = "redress.db";
    static final String SETTINGS = "settings.json";
    static final String RULES = "rules.json";
    static final String FILES = "files/";
    static final String TEMPLATES = "templates/";

    private static final Pattern FILE = Pattern.compile(FILES + "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern TEMPLATE = Pattern.compile(TEMPLATES + "[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,99}\\.json");

    private EntryNames() {}

    static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    static boolean isTemplate(String name) {
        return TEMPLATE.matcher(name).matches();
    }

    /** Short texts that a person made or changed. */
    static boolean isSmall(String name) {
        return name.equals(SETTINGS) || name.equals(RULES) || isTemplate(name);
    }

    static boolean isKnown(String name) {
        return name.equals(STORE) || isSmall(name) || isFile(name);
    }

    static String of(KeptFile file) {
        return FILES + file.id();
    }
}
