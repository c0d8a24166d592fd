package app.redress.export;

import app.redress.letter.Stationery;

/** Tells how a letter fits its pages. */
public interface PageFit {
    /**
     * The widest spacing that needs no page more than the closest one would; the usual one for a long letter. May take a
     * tenth of a second.
     */
    LetterSpacing spacing(LetterParts parts, Stationery stationery);
}
