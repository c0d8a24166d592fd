package app.redress.casefile.reply;

import java.util.Locale;

/** Words in a reply that can cost the person money or a right. */
public record Warning(Kind kind, Passage passage) {
    /** What they do. Names are bundle keys: {@code reply.warning.FULL_AND_FINAL} says it in plain words. */
    public enum Kind {
        FULL_AND_FINAL,
        ACCEPTS_BY_CONDUCT,
        OFFER_EXPIRES,
        TIME_BAR,
        CONFIDENTIALITY,
        WITHOUT_PREJUDICE,
        NO_FURTHER_CORRESPONDENCE,
        CASE_CLOSES,
        COLLECTIONS,
        LEGAL_ACTION;

        /** The name scripts know it by, such as {@code full-and-final}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
