package app.redress.review.checks;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Sector;
import app.redress.text.TextRange;
import app.redress.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body, a law or a place that letters name, and where it has a say.
 *
 * @param pattern how it is written
 * @param where none for one that is closed; all for one that is at home in many places
 * @param sectors empty for one that takes everything
 */
record KnownName(Pattern pattern, Set<Jurisdiction> where, Set<Sector> sectors) {
    private static final String EVERYWHERE = "*";

    /** The names in a file of this package: pattern, jurisdictions, sectors, with tabs between them. */
    static List<KnownName> named(String list) {
        return WordList.lines(KnownName.class, list + ".tsv").stream()
                .map(line -> of(line.split("\t", -1)))
                .toList();
    }

    /** The words in {@code text} that name it. */
    Optional<String> in(String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Everywhere that {@code text} names it. */
    List<TextRange> places(String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> new TextRange(found.start(), found.end()))
                .toList();
    }

    private static KnownName of(String[] cells) {
        Pattern pattern = Pattern.compile("(?<![\\p{L}])(?:" + cells[0].replace(" ", "\\s+") + ")(?![\\p{L}])");
        Set<Jurisdiction> where = cells[1].equals(EVERYWHERE)
                ? Set.of(Jurisdiction.values())
                : words(cells[1]).map(Jurisdiction::valueOf).collect(Collectors.toSet());
        Set<Sector> sectors =
                words(cells[2]).flatMap(name -> Sector.named(name).stream()).collect(Collectors.toSet());
        return new KnownName(pattern, where, sectors);
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
