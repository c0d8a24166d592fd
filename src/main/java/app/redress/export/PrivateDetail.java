package app.redress.export;

import app.redress.text.TextRange;

/**
 * Something in a text that a stranger could misuse, or that is nobody's business but the person's.
 *
 * @param range where it stands
 */
public record PrivateDetail(Kind kind, TextRange range) {
    /** Names are bundle keys: {@code export.private.CARD}. */
    public enum Kind {
        /** A payment card's number, its check digit right (Luhn). */
        CARD,
        /** A bank account that passes the check of ISO 7064 (mod 97-10). */
        IBAN,
        /** A number by which a state knows a person. */
        IDENTITY,
        /** A PIN, a password, a security code. */
        SECRET,
        BIRTH,
        HEALTH,
        /** A child's name, where the words beside it say that it is one. */
        CHILD
    }
}
