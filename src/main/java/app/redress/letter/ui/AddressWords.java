package app.redress.letter.ui;

import app.redress.letter.Party;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address block in words. */
final class AddressWords {
    private AddressWords() {}

    /** As it stands on the letter, one thing a line. */
    static String block(Party party) {
        return Stream.concat(Stream.of(party.name(), party.attention()), party.address().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** As it is offered in a list. */
    static String oneLine(Party party) {
        return block(party).replace("\n", " \u00B7 ");
    }
}
