package app.redress.review.checks;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.PlainTextLetter;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the completeness checks know of a letter that is being written.
 *
 * @param body from the greeting to the signature; ranges in results count in UTF-16 units of it
 * @param subject one line, or blank
 * @param reference as the recipient knows it, or blank
 * @param enclosures names or descriptions of what goes with it; empty when nobody knows, as of a page of plain text
 * @param date the date on the letter, when it bears one
 * @param today completes dates written without a year
 */
public record DraftLetter(
        String body,
        String subject,
        String reference,
        Party sender,
        Party recipient,
        Optional<List<String>> enclosures,
        Optional<LocalDate> date,
        LocalDate today,
        EnglishVariant variant) {
    private static final Pattern MAILED = Pattern.compile("<[^<>\\s]+@[^<>\\s]+>|(?im)^from:.*@");

    public DraftLetter {
        enclosures = enclosures.map(List::copyOf);
    }

    /** The list among the words of a form of this, which is no sentence; not when papers are listed elsewhere as well. */
    Optional<TextRange> listed(PlainTextLetter form) {
        return form.frame()
                .enclosed()
                .filter(list -> enclosures.filter(form.enclosures()::equals).isPresent());
    }

    /** The same of a letter read from plain text. */
    public static DraftLetter of(PlainTextLetter letter, LocalDate today) {
        // What is attached to a mail does not stand on its page.
        boolean mail = MAILED.matcher(letter.text().substring(0, letter.body().start()))
                .find();
        boolean listed = (letter.headed() && !mail) || !letter.enclosures().isEmpty();
        return new DraftLetter(
                letter.body().of(letter.text()),
                letter.subject(),
                letter.reference(),
                letter.sender(),
                letter.recipient(),
                listed ? Optional.of(letter.enclosures()) : Optional.empty(),
                letter.date(),
                today,
                letter.variant());
    }
}
