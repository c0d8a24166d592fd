package app.redress.letter;

/**
 * How a person's letters look on paper, whatever they say.
 *
 * @param layout where things stand on the first page
 * @param sheet what paper it is printed on
 * @param largePrint whether every word is set in 18 points, in one column
 * @param letterhead what stands at the head of the first page
 * @param tagline a line under the name in a letterhead of the person's own ("Piano tuner"), or blank
 * @param signature a picture of the person's signature as PNG in Base64, or blank when a hand will sign
 */
public record Stationery(
        Layout layout, Sheet sheet, boolean largePrint, Letterhead letterhead, String tagline, String signature) {
    /** As the country has it, room for a hand to sign. */
    public static final Stationery PLAIN =
            new Stationery(Layout.BY_COUNTRY, Sheet.BY_LAYOUT, false, Letterhead.PLAIN, "", "");

    public Stationery withLayout(Layout newLayout) {
        return new Stationery(newLayout, sheet, largePrint, letterhead, tagline, signature);
    }

    public Stationery withSheet(Sheet newSheet) {
        return new Stationery(layout, newSheet, largePrint, letterhead, tagline, signature);
    }

    public Stationery withLargePrint(boolean newLargePrint) {
        return new Stationery(layout, sheet, newLargePrint, letterhead, tagline, signature);
    }

    public Stationery withLetterhead(Letterhead newLetterhead, String newTagline) {
        return new Stationery(layout, sheet, largePrint, newLetterhead, newTagline, signature);
    }

    public Stationery withSignature(String newSignature) {
        return new Stationery(layout, sheet, largePrint, letterhead, tagline, newSignature);
    }

    /** The paper {@code letter} goes on. */
    public PaperSize paper(Letter letter) {
        return switch (sheet) {
            case A4 -> PaperSize.A4;
            case LETTER -> PaperSize.LETTER;
            case BY_LAYOUT -> usualPaper(letter);
        };
    }

    private PaperSize usualPaper(Letter letter) {
        return switch (layout) {
            case BY_COUNTRY -> letter.paper();
            case BLOCK_LETTER -> PaperSize.LETTER;
            case BUSINESS_A4, DIN_5008, FRENCH -> PaperSize.A4;
        };
    }

    /** The paper in the printer. Names are bundle keys: {@code stationery.sheet.A4}. */
    public enum Sheet {
        /** What goes with the layout. */
        BY_LAYOUT,
        A4,
        LETTER
    }

    /** The ways to lay out a letter. Names are bundle keys: {@code stationery.layout.FRENCH}. */
    public enum Layout {
        /** What is usual where the sender lives. */
        BY_COUNTRY,
        /** UK and Ireland: a DL envelope with its window at the left. */
        BUSINESS_A4,
        /** US block style: a No. 10 envelope. */
        BLOCK_LETTER,
        /** Germany and Austria: DIN 5008, form B. */
        DIN_5008,
        /** France: a DL envelope with its window at the right. */
        FRENCH
    }

    /** Heads of letters. Names are bundle keys: {@code stationery.letterhead.CENTRED}. */
    public enum Letterhead {
        /** Name and address where the country has them. */
        PLAIN,
        /** Name large and centred, address on one line below, a rule across the page. */
        CENTRED,
        /** The same from the left edge. */
        LEFT
    }
}
