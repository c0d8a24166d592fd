package app.redress.review.checks;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.PlainTextLetter;
import java.time.LocalDate;
import java.util.List;

/**
 * What the completeness checks know of a letter that is being written.
 *
 * @param body from the greeting to the signature; ranges in results count in UTF-16 units of it
 * @param subject one line, or blank
 * @param reference as the recipient knows it, or blank
 * @param enclosures names or descriptions of what goes with it
 * @param date the date of the letter; the day it is read while it has none
 */
public record DraftLetter(
        String body,
        String subject,
        String reference,
        Party sender,
        Party recipient,
        List<String> enclosures,
        LocalDate date,
        EnglishVariant variant) {
    public DraftLetter {
        enclosures = List.copyOf(enclosures);
    }

    /** The same of a letter read from plain text. */
    public static DraftLetter of(PlainTextLetter letter, LocalDate today) {
        return new DraftLetter(
                letter.body().of(letter.text()),
                letter.subject(),
                letter.reference(),
                letter.sender(),
                letter.recipient(),
                letter.enclosures(),
                letter.date().orElse(today),
                letter.variant());
    }
}
