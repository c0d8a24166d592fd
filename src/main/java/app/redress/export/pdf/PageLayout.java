package app.redress.export.pdf;

import app.redress.letter.PaperSize;

/** How a letter is laid out on its first page; each has a style sheet of its own. */
enum PageLayout {
    /** UK, Ireland, Europe, Australia: sender at the right, recipient where a DL envelope has its window. */
    BUSINESS_A4("business-a4.css", false),
    /** North America: everything from the left edge, recipient where a No. 10 envelope has its window. */
    BLOCK_LETTER("block-letter.css", true);

    private final String sheet;
    private final boolean american;

    PageLayout(String sheet, boolean american) {
        this.sheet = sheet;
        this.american = american;
    }

    static PageLayout of(PaperSize paper) {
        return paper == PaperSize.LETTER ? BLOCK_LETTER : BUSINESS_A4;
    }

    /** Resource name of the style sheet that says where things stand. */
    String sheet() {
        return sheet;
    }

    /** Whether the date stands above the recipient. */
    boolean dateFirst() {
        return american;
    }

    /** Whether the subject stands above the salutation. */
    boolean subjectFirst() {
        return american;
    }

    /** Whether the sender's address goes on one line, as on letterheads. */
    boolean letterhead() {
        return american;
    }
}
