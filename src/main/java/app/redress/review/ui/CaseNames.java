package app.redress.review.ui;

import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names of a letter: what stands in its address blocks is never a spelling mistake. */
final class CaseNames {
    private CaseNames() {}

    static Set<String> of(Letter letter) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(letter.sender(), letter.recipient())
                .flatMap(CaseNames::linesOf)
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    names.add(line.strip());
                    Arrays.stream(line.split("[^\\p{L}\\p{M}'\u2019-]+"))
                            .filter(word -> word.length() > 1)
                            .forEach(names::add);
                });
        return names;
    }

    private static Stream<String> linesOf(Party party) {
        return Stream.concat(Stream.of(party.name(), party.attention()), party.address().stream());
    }
}
