package app.redress.export.pdf;

import app.redress.export.LetterParts;
import app.redress.letter.PaperSize;
import app.redress.letter.Stationery;
import java.util.Set;

/**
 * How a letter is laid out on its first page. Each has a style sheet of its own for the places; what differs in the
 * order of things stands here.
 */
enum PageLayout {
    /** UK, Ireland, most of Europe, Australia: sender at the right, recipient where a DL envelope has its window. */
    BUSINESS_A4("business-a4.css"),

    /** North America: everything from the left edge, recipient where a No. 10 envelope has its window. */
    BLOCK_LETTER("block-letter.css"),

    /** Germany and Austria: DIN 5008, form B, with the sender once more on one line in the window. */
    DIN_5008("din-5008.css"),

    /** France: sender at the left, recipient at the right, where French envelopes have their window. */
    FRENCH("french.css");

    private static final Set<String> GERMAN = Set.of("DE", "AT");

    private final String sheet;

    PageLayout(String sheet) {
        this.sheet = sheet;
    }

    /** The layout that was chosen, else what is usual where the letter is posted. */
    static PageLayout of(LetterParts letter, Stationery.Layout chosen) {
        return switch (chosen) {
            case BUSINESS_A4 -> BUSINESS_A4;
            case BLOCK_LETTER -> BLOCK_LETTER;
            case DIN_5008 -> DIN_5008;
            case FRENCH -> FRENCH;
            case BY_COUNTRY -> usual(letter);
        };
    }

    private static PageLayout usual(LetterParts letter) {
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

    /** Whether the date stands above the recipient. */
    boolean dateFirst() {
        return this == BLOCK_LETTER || this == DIN_5008;
    }

    /** Whether the reference stands above the recipient. */
    boolean referenceFirst() {
        return this == DIN_5008;
    }

    /** Whether the subject stands above the salutation. */
    boolean subjectFirst() {
        return this != BUSINESS_A4;
    }

    /** Whether the sender's address goes on one line, as on letterheads. */
    boolean addressOnOneLine() {
        return this == BLOCK_LETTER || this == DIN_5008;
    }

    /** Whether the sender stands small above the recipient. */
    boolean returnLine() {
        return this == DIN_5008;
    }
}
