package app.redress.export;

import app.redress.letter.EnglishVariant;
import app.redress.letter.PaperSize;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter in the pieces that documents lay out, every piece cleaned by {@link CleanText}.
 *
 * @param senderName who writes, or blank
 * @param senderAddress the lines below the name
 * @param senderContact telephone and mail address, those there are
 * @param recipient the lines of the address block, name first
 * @param date written out in the English of the letter
 * @param reference "Your reference: HF-20418"
 * @param subject one line, or blank
 * @param body taken apart
 * @param signedName the name under the signature: the writer's own lines, else the sender's name
 * @param enclosures what is enclosed, as {@link EnclosureNames} names it; none when the writer has listed them in the body
 * @param country where it is posted, ISO 3166-1 alpha-2, or blank while unknown; decides the layout
 */
public record LetterParts(
        String senderName,
        List<String> senderAddress,
        List<String> senderContact,
        List<String> recipient,
        String date,
        Optional<String> reference,
        String subject,
        LetterBody body,
        List<String> signedName,
        List<String> enclosures,
        String country,
        EnglishVariant variant,
        PaperSize paper) {
    private static final Pattern ENCLOSURE_NOTE =
            Pattern.compile("(?i)(enclosures?|enclosed|encl?s?)\\b\\.?\\s*[:(].*");

    public LetterParts {
        senderAddress = List.copyOf(senderAddress);
        senderContact = List.copyOf(senderContact);
        recipient = List.copyOf(recipient);
        signedName = List.copyOf(signedName);
        enclosures = List.copyOf(enclosures);
    }

    /** Whether a line is a writer's own list of enclosures ("Enc: receipt"). */
    static boolean isEnclosureNote(String line) {
        return ENCLOSURE_NOTE.matcher(line).matches();
    }
}
