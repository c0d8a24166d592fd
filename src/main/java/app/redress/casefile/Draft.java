package app.redress.casefile;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;

/**
 * The letter being written in a case.
 *
 * @param recipient who it goes to, {@link Party#NOBODY} while unknown
 * @param subject one line, may be blank
 * @param reference as the recipient knows it, may be blank
 * @param body from the salutation to the signature
 * @param variant the English it is written in
 * @param caret where the person was writing, in UTF-16 units of {@code body}
 */
public record Draft(Party recipient, String subject, String reference, String body, EnglishVariant variant, int caret) {
    /** {@code letter} as it is begun, to {@code recipient}. */
    static Draft of(Letter letter, Party recipient) {
        return new Draft(recipient, letter.subject(), letter.reference(), letter.body(), letter.variant(), 0);
    }

    /** Whether both say the same, wherever the caret stands. */
    public boolean saysTheSameAs(Draft other) {
        return equals(new Draft(other.recipient, other.subject, other.reference, other.body, other.variant, caret));
    }

    /** The same letter with other words in it. */
    Draft saying(String words) {
        return new Draft(recipient, subject, reference, words, variant, caret);
    }
}
