package app.redress.drafting;

import java.util.Locale;

/** How far a complaint has come, from the first letter to the last; each has a letter of its own. */
public enum Rung {
    FIRST(Reader.COMPANY),
    REMINDER(Reader.COMPANY),
    /** The last letter before an outside body is asked. */
    FINAL(Reader.COMPANY),
    /** To the ombudsman, regulator or scheme that looks at it from outside. */
    BODY(Reader.BODY),
    /** To the bank or card issuer through which it was paid. */
    DISPUTE(Reader.CARD_ISSUER),
    BEFORE_CLAIM(Reader.COMPANY),
    ACCEPT(Reader.COMPANY),
    ACCEPT_WITH_CONDITIONS(Reader.COMPANY),
    REFUSE_OFFER(Reader.COMPANY),
    WITHDRAW(Reader.COMPANY),
    THANKS(Reader.COMPANY);

    private final Reader reader;

    Rung(Reader reader) {
        this.reader = reader;
    }

    public Reader reader() {
        return reader;
    }

    /** As files and the command line name it: {@code before-claim}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who opens the letter. */
    public enum Reader {
        COMPANY,
        BODY,
        CARD_ISSUER
    }
}
