package app.redress.casefile.course;

import java.time.LocalDate;

/** Two places in a case that say different things of the same. */
public record Contradiction(Kind kind, Said one, Said other) {
    /** What differs. Names are bundle keys: {@code casefile.differs.REFERENCE}. */
    public enum Kind {
        REFERENCE,
        SUM,
        DATE,
        NAME,
        /** Days that cannot follow each other so. */
        ORDER
    }

    /** Where something is said. Names are bundle keys: {@code casefile.source.LETTER}. */
    public enum Source {
        FACTS,
        LETTER,
        REPLY,
        CALL,
        DRAFT;

        boolean isOurs() {
            return this == FACTS || this == LETTER || this == DRAFT;
        }
    }

    /**
     * @param on the day of the letter, reply or call
     * @param words what is said there
     */
    public record Said(Source source, LocalDate on, String words) {}
}
