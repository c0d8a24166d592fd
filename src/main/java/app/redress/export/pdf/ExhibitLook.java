package app.redress.export.pdf;

import app.redress.export.CasePack.Why;
import java.util.Optional;

/**
 * What of an exhibit can be shown.
 *
 * @param pages how many pages it takes behind its sheet
 * @param why it takes none; empty when it takes some
 */
record ExhibitLook(Kind kind, int pages, Optional<Why> why) {
    /** How its pages come about. */
    enum Kind {
        PDF,
        PICTURE,
        NONE
    }

    static ExhibitLook ofPdf(int pages) {
        return new ExhibitLook(Kind.PDF, pages, Optional.empty());
    }

    static ExhibitLook ofPicture() {
        return new ExhibitLook(Kind.PICTURE, 1, Optional.empty());
    }

    static ExhibitLook none(Why why) {
        return new ExhibitLook(Kind.NONE, 0, Optional.of(why));
    }
}
