package app.redress.export.docx;

import app.redress.export.LetterDesign;
import app.redress.export.LetterLayout;

/**
 * Where things stand on the first page, in millimetres: the margins from the edges of the paper, everything else from
 * the margins. The same places as in the style sheets of the PDF.
 *
 * @param senderLeft how far in the sender stands
 * @param recipientLeft how far in the address stands
 * @param dateLeft how far in the date stands
 * @param aside how far down the date stands where it stands above the address
 * @param recipient how far down the address begins
 * @param opening how far down the words after the head begin
 * @param afterOpening room between date and reference and what follows
 * @param afterSubject room below the subject
 */
record DocxPlaces(
        Margins margins,
        double senderLeft,
        double recipientLeft,
        double dateLeft,
        double aside,
        double recipient,
        double opening,
        double afterOpening,
        double afterSubject) {
    private static final double INCH = 25.4;
    private static final double LEAST_IN_LARGE_PRINT = 3;

    /** How high the line of the date is. */
    private static final double LARGE_DATE = 7;

    private static final DocxPlaces BUSINESS = new DocxPlaces(new Margins(20, 26, 24, 26), 106, 0, 0, 32, 32, 68, 8, 3);
    private static final DocxPlaces BLOCK = new DocxPlaces(
            new Margins(0.8 * INCH, INCH, 0.95 * INCH, INCH),
            0,
            0,
            0,
            0.94 * INCH,
            1.46 * INCH,
            2.56 * INCH,
            0.2 * INCH,
            3);
    private static final DocxPlaces GERMAN = new DocxPlaces(new Margins(20, 20, 24, 25), 0, 0, 100, 27, 39, 77, 0, 8);
    private static final DocxPlaces FRENCH = new DocxPlaces(new Margins(20, 22, 24, 25), 0, 80, 80, 29, 29, 66, 8, 3);

    /** In millimetres from the edges of the paper. */
    record Margins(double top, double right, double bottom, double left) {}

    static DocxPlaces of(LetterDesign design) {
        DocxPlaces places = of(design.layout());
        if (!design.wideSender()) {
            return places;
        }
        return design.largePrint() ? places.inLargePrint(design.layout()) : places.across();
    }

    /** With the sender across the page. */
    private DocxPlaces across() {
        return new DocxPlaces(
                margins, 0, recipientLeft, dateLeft, aside, recipient, opening, afterOpening, afterSubject);
    }

    /** In one column; a date above the address is no higher than its one line. */
    private DocxPlaces inLargePrint(LetterLayout layout) {
        double higher = layout.dateFirst() ? recipient - aside - LARGE_DATE : 0;
        return new DocxPlaces(
                margins,
                0,
                recipientLeft,
                layout.dateFirst() ? 0 : dateLeft,
                aside,
                recipient - higher,
                opening - higher,
                Math.max(afterOpening, LEAST_IN_LARGE_PRINT),
                afterSubject);
    }

    private static DocxPlaces of(LetterLayout layout) {
        return switch (layout) {
            case BUSINESS_A4 -> BUSINESS;
            case BLOCK_LETTER -> BLOCK;
            case DIN_5008 -> GERMAN;
            case FRENCH -> FRENCH;
        };
    }
}
