package app.redress.export;

/**
 * Something worth a second look before a letter leaves.
 *
 * @param words what it is, as the person reads it
 */
public record Concern(Kind kind, String words) {
    /** Kinds, gravest first. Names are bundle keys: {@code export.concern.GONE}. */
    public enum Kind {
        /** An enclosure is not there any more, or cannot be read. */
        GONE,
        /** A sign that the typeface has not. */
        SIGN,
        /** A reader will need it, and the letter lacks it. */
        UNMET,
        /** A gap that is still to fill. */
        GAP,
        /** Something that a stranger could misuse. */
        PRIVATE,
        /** What a copy tells beside what it shows. */
        TRACE,
        /** A copy may tell more than it shows, and cannot be looked into. */
        UNSEEN,
        /** The mail is larger than many mailboxes take. */
        SIZE,
        /** It may go by post, and nobody can tell where to. */
        UNADDRESSED,
        /** The letter would be read as hostile. */
        HEAT,
        /** The letter would be read as timid. */
        TIMIDITY
    }
}
