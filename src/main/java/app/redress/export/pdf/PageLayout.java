package app.redress.export.pdf;

import app.redress.export.LetterParts;
import app.redress.letter.PaperSize;
import java.util.EnumSet;
import java.util.Set;

/** How a letter is laid out on its first page; each has a style sheet of its own. */
enum PageLayout {
    /** UK, Ireland, most of Europe, Australia: sender at the right, recipient where a DL envelope has its window. */
    BUSINESS_A4("business-a4.css", EnumSet.noneOf(Trait.class)),

    /** North America: everything from the left edge, recipient where a No. 10 envelope has its window. */
    BLOCK_LETTER("block-letter.css", EnumSet.of(Trait.DATE_FIRST, Trait.SUBJECT_FIRST, Trait.LETTERHEAD)),

    /** Germany and Austria: DIN 5008, form B, with the sender once more on one line in the window. */
    DIN_5008(
            "din-5008.css",
            EnumSet.of(
                    Trait.DATE_FIRST, Trait.REFERENCE_FIRST, Trait.SUBJECT_FIRST, Trait.LETTERHEAD, Trait.RETURN_LINE)),

    /** France: sender at the left, recipient at the right, where French envelopes have their window. */
    FRENCH("french.css", EnumSet.of(Trait.SUBJECT_FIRST));

    private static final Set<String> GERMAN = Set.of("DE", "AT");

    private final String sheet;
    private final Set<Trait> traits;

    PageLayout(String sheet, Set<Trait> traits) {
        this.sheet = sheet;
        this.traits = traits;
    }

    /** What differs in the order of things, rather than in their places. */
    enum Trait {
        /** The date stands above the recipient. */
        DATE_FIRST,
        /** The reference stands above the recipient. */
        REFERENCE_FIRST,
        /** The subject stands above the salutation. */
        SUBJECT_FIRST,
        /** The sender's address goes on one line. */
        LETTERHEAD,
        /** The sender stands small above the recipient. */
        RETURN_LINE
    }

    static PageLayout of(LetterParts letter) {
        if (letter.paper() == PaperSize.LETTER) {
            return BLOCK_LETTER;
        }
        if (GERMAN.contains(letter.country())) {
            return DIN_5008;
        }
        return letter.country().equals("FR") ? FRENCH : BUSINESS_A4;
    }

    /** Resource name of the style sheet that says where things stand. */
    String sheet() {
        return sheet;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
