package app.redress.review.checks;

import app.redress.rulebook.Sector;
import app.redress.text.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which words a letter is known to be about a sector; empty where there are none.
 *
 * @param signs those that leave no doubt
 * @param names how companies call themselves by what they do
 * @param traces whatever may be a sign of it; where there is none, it is about something else
 */
record SectorWords(Optional<Pattern> signs, Optional<Pattern> names, Optional<Pattern> traces) {

    /** Those of every sector that has any. */
    static Map<Sector, SectorWords> bySector() {
        return WordList.lines(SectorWords.class, "sectors.tsv").stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toUnmodifiableMap(
                        cells -> Sector.named(cells[0]).iterator().next(),
                        cells -> new SectorWords(words(cells[1]), words(cells[2]), words(cells[3]))));
    }

    boolean isSignIn(String text) {
        return isIn(signs, text);
    }

    boolean isNameIn(String text) {
        return isIn(names, text);
    }

    boolean isTraceIn(String text) {
        return isIn(traces, text);
    }

    private static boolean isIn(Optional<Pattern> words, String text) {
        return words.filter(pattern -> pattern.matcher(text).find()).isPresent();
    }

    private static Optional<Pattern> words(String alternatives) {
        return Optional.of(alternatives)
                .filter(words -> !words.isBlank())
                .map(words -> Pattern.compile("(?i)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])"));
    }
}
