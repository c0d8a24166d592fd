package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a letter's list of enclosures, a line for each: what files show, where the letter says what it encloses and their
 * names tell which of these they are; else the bare name.
 */
final class EnclosureNames {
    /** That the originals are kept is no thing enclosed. */
    private static final Pattern ENCLOSED =
            Pattern.compile("(?i)\\bI (?:enclose|attach) (?:a copy|copies) of (?<things>[^.;:!?\\n]+?)"
                    + "(?:,? (?:and|but) (?:I )?(?:have )?(?:keep|kept|retain|retained|hold)\\b[^.;:!?\\n]*)?[.;]");

    private static final Pattern BETWEEN = Pattern.compile(",\\s+(?:and\\s+)?|\\s+and\\s+(?!.*\\sand\\s)(?!.*,)");

    /** The first noun, before what it is of, ends in s: there are several. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)(?:(?! (?:of|with|for|from|that)\\b).)*[^su]s(?: (?:of|with|for|from|that)\\b.*)?");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final int LEAST_LETTERS = 4;

    private final Words words;

    EnclosureNames(Words words) {
        this.words = words;
    }

    Stream<String> of(Letter letter) {
        List<String> things = ENCLOSED.matcher(CleanText.lines(letter.body()))
                .results()
                .flatMap(said -> BETWEEN.splitAsStream(said.group(1)))
                .map(String::strip)
                .toList();
        Map<String, List<String>> files = letter.enclosures().stream()
                .map(Enclosure::name)
                .collect(Collectors.groupingBy(
                        file -> shown(file, things).orElse(file), LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(shown ->
                        things.contains(shown.getKey()) ? named(shown.getKey(), shown.getValue()) : shown.getKey());
    }

    private String named(String thing, List<String> files) {
        String listed = String.join(", ", files);
        if (!SEVERAL.matcher(thing).matches()) {
            return words.say("export.enclosure.copy", thing, listed);
        }
        String bare = thing.replaceFirst("^the ", "");
        return words.say("export.enclosure", Character.toUpperCase(bare.charAt(0)) + bare.substring(1), listed);
    }

    /** The one thing that shares a word with the file's name. */
    private static Optional<String> shown(String file, List<String> things) {
        List<String> told = words(file.replaceFirst("\\.\\p{Alnum}{1,5}$", ""));
        List<String> fitting = things.stream()
                .filter(thing ->
                        words(thing).stream().anyMatch(word -> told.stream().anyMatch(name -> isSame(name, word))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_LETTERS.split(text))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** "photo" and "photographs" are. */
    private static boolean isSame(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
