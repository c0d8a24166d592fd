package app.redress.cli;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.LetterDates;
import app.redress.drafting.Style;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A composed letter in the plain-text form that {@code check} and {@code export} read. */
final class LetterText {
    private final ComposedLetter composed;

    LetterText(ComposedLetter composed) {
        this.composed = composed;
    }

    /** With headers; a short letter only with its subject, since the form it is for has boxes for the rest. */
    String text() {
        Letter letter = composed.letter();
        StringBuilder text = new StringBuilder();
        if (composed.style() != Style.SHORT) {
            party(text, "From", letter.sender());
            party(text, "To", letter.recipient());
            header(text, "Date", LetterDates.write(letter.date(), letter.variant()));
        }
        header(text, "Subject", letter.subject());
        if (composed.style() != Style.SHORT) {
            header(text, "Reference", letter.reference());
            composed.enclosed().forEach(thing -> header(text, "Enclosure", thing));
        }
        return text.append('\n').append(letter.body()).toString();
    }

    private static void header(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }

    private static void party(StringBuilder text, String name, Party party) {
        List<String> lines = Stream.of(
                        Stream.of(party.attention(), party.name()),
                        party.address().stream(),
                        Stream.of(country(party), party.email(), party.phone()))
                .flatMap(part -> part)
                .filter(line -> !line.isBlank())
                .toList();
        if (!lines.isEmpty()) {
            header(text, name, String.join("\n  ", lines));
        }
    }

    private static String country(Party party) {
        return party.country().isBlank() || party.address().isEmpty()
                ? ""
                : new Locale.Builder().setRegion(party.country()).build().getDisplayCountry(Locale.ENGLISH);
    }
}
