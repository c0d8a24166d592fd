package app.redress.export.pdf;

import app.redress.export.LetterParts;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Letterhead;

/**
 * What decides how one letter looks.
 *
 * @param pages how many pages the letter has, for their numbers; a letter of one page carries none
 */
record PageDesign(PageLayout layout, Stationery stationery, int pages) {
    static PageDesign of(LetterParts letter, Stationery stationery) {
        return new PageDesign(PageLayout.of(letter, stationery.layout()), stationery, 1);
    }

    PageDesign ofPages(int count) {
        return new PageDesign(layout, stationery, count);
    }

    boolean numbered() {
        return pages > 1;
    }

    boolean largePrint() {
        return stationery.largePrint();
    }

    /** Whether the sender has the width of the page. */
    boolean wideSender() {
        return largePrint() || hasLetterhead();
    }

    boolean hasLetterhead() {
        return stationery.letterhead() != Letterhead.PLAIN;
    }

    boolean addressOnOneLine() {
        return wideSender() || layout.addressOnOneLine();
    }

    /** Beside the recipient there is no room for it in large print. */
    boolean referenceFirst() {
        return layout.referenceFirst() && !largePrint();
    }

    /** Nobody but the post reads it, and it could not be small in large print. */
    boolean returnLine() {
        return layout.returnLine() && !largePrint();
    }
}
