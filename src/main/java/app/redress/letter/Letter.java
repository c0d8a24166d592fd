package app.redress.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole letter, ready for a reader.
 *
 * @param sender who writes
 * @param recipient who shall answer
 * @param date the date on the letter
 * @param subject what it is about, one line, or blank
 * @param reference order, booking or account number as the recipient knows it, or blank
 * @param body from the salutation to the signature, paragraphs set apart by an empty line, {@code \n} line ends
 * @param enclosures in the order they are listed
 * @param variant the English it is written in
 */
public record Letter(
        Party sender,
        Party recipient,
        LocalDate date,
        String subject,
        String reference,
        String body,
        List<Enclosure> enclosures,
        EnglishVariant variant) {
    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    public PaperSize paper() {
        return PaperSize.ofCountry(sender.country().isBlank() ? recipient.country() : sender.country());
    }
}
