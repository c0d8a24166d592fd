package app.redress.casefile.reply;

import java.util.Locale;

/** What a reply does in the main. Names are bundle keys: {@code reply.kind.OFFER}. */
public enum ReplyKind {
    /** They have the complaint, and somebody will answer. */
    ACKNOWLEDGEMENT,
    /** It takes longer than they said, or than it should. */
    HOLDING,
    /** They cannot go on before they are told something. */
    QUESTION,
    /** They cannot go on before they are sent something. */
    DOCUMENTS,
    /** They give something, be it beside a "no" to the rest. */
    OFFER,
    /** No. */
    REFUSAL,
    /** Their last word, with or without an offer in it. */
    FINAL;

    /** The name scripts know it by, such as {@code offer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the next step is the person's; the others leave them waiting for an answer. */
    public boolean endsTheWait() {
        return this != ACKNOWLEDGEMENT && this != HOLDING;
    }
}
