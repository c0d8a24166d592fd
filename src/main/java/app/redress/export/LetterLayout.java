package app.redress.export;

import app.redress.letter.PaperSize;
import app.redress.letter.Stationery;
import java.util.Set;

/** How a letter is laid out on its first page: which things stand there, and in what order. */
public enum LetterLayout {
    /** UK, Ireland, most of Europe, Australia: sender at the right, recipient where a DL envelope has its window. */
    BUSINESS_A4,

    /** North America: everything from the left edge, recipient where a No. 10 envelope has its window. */
    BLOCK_LETTER,

    /** Germany and Austria: DIN 5008, form B, with the sender once more on one line in the window. */
    DIN_5008,

    /** France: sender at the left, recipient at the right, where French envelopes have their window. */
    FRENCH;

    private static final Set<String> GERMAN = Set.of("DE", "AT");

    /** The layout that was chosen, else what is usual where the letter is posted. */
    static LetterLayout of(LetterParts letter, Stationery.Layout chosen) {
        return switch (chosen) {
            case BUSINESS_A4 -> BUSINESS_A4;
            case BLOCK_LETTER -> BLOCK_LETTER;
            case DIN_5008 -> DIN_5008;
            case FRENCH -> FRENCH;
            case BY_COUNTRY -> usualIn(letter.country());
        };
    }

    private static LetterLayout usualIn(String country) {
        if (PaperSize.ofCountry(country) == PaperSize.LETTER) {
            return BLOCK_LETTER;
        }
        if (GERMAN.contains(country)) {
            return DIN_5008;
        }
        return country.equals("FR") ? FRENCH : BUSINESS_A4;
    }

    /** Whether the date stands above the recipient. */
    public boolean dateFirst() {
        return this == BLOCK_LETTER || this == DIN_5008;
    }

    /** Whether the reference stands above the recipient. */
    boolean referenceFirst() {
        return this == DIN_5008;
    }

    /** Whether the subject stands above the salutation. */
    public boolean subjectFirst() {
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
