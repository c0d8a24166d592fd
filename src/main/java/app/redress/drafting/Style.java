package app.redress.drafting;

import java.util.Locale;

/** How a letter speaks. */
public enum Style {
    /** Opens with what the writer valued, gives the benefit of the doubt, asks plainly. */
    SELF_HEALING,
    /** Without warmth and without guesses: for grave matters. */
    PLAIN,
    /** Under 120 words, for the boxes of web forms. */
    SHORT;

    /** A short letter has fewer words than this from the salutation to the signature. */
    public static final int SHORT_WORDS = 120;

    /** Any other letter has at most so many, which is a page, unless what the person told is longer. */
    public static final int PAGE_WORDS = 300;

    /** As files and the command line name it: {@code self-healing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
