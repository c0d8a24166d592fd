package app.redress.casefile.zip;

import java.nio.file.Path;

/**
 * Where that stands which goes into a backup, beside the store.
 *
 * @param data the folder around it all, on the disk that holds it all
 * @param files copies of enclosures
 * @param templates the person's own situations
 * @param ownRules the person's own rules
 */
public record KeptPlaces(Path data, Path files, Path templates, Path settings, Path ownRules) {
    /** Where what bears {@code name} in a backup belongs. */
    Path of(String name) {
        if (name.startsWith(EntryNames.FILES)) {
            return files.resolve(name.substring(EntryNames.FILES.length()));
        }
        if (name.startsWith(EntryNames.TEMPLATES)) {
            return templates.resolve(name.substring(EntryNames.TEMPLATES.length()));
        }
        return name.equals(EntryNames.SETTINGS) ? settings : ownRules;
    }
}
