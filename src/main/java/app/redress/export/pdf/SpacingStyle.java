package app.redress.export.pdf;

import app.redress.export.LetterDesign;
import app.redress.export.LetterSpacing;
import java.util.Locale;

/** The style sheet of a letter that is set more closely than usual, reckoned from the numbers of the usual ones. */
final class SpacingStyle {
    private static final double PRINT = 11.5;
    private static final double LEADING = 1.36;
    private static final double LARGE_PRINT = 18;
    private static final double LARGE_LEADING = 1.3;

    /** Of every layout. */
    private static final double BOTTOM_MARGIN = 24;

    private final String sheet = Resources.text("spacing.css");

    String of(LetterDesign design) {
        LetterSpacing spacing = design.spacing();
        if (spacing == LetterSpacing.USUAL) {
            return "";
        }
        double print = design.largePrint() ? LARGE_PRINT : PRINT;
        double leading = design.largePrint() ? LARGE_LEADING : LEADING;
        return sheet.replace("USUAL_PRINT", number(print) + "pt")
                .replace("USUAL_LEADING", number(leading))
                .replace("PRINT", number(print * spacing.size(design.largePrint())) + "pt")
                .replace("LEADING", number(leading * spacing.leading()))
                .replace("BOTTOM_MARGIN", millimetres(BOTTOM_MARGIN - spacing.below()))
                .replace("PARAGRAPH", millimetres(3 * spacing.gap()))
                .replace("POINT", millimetres(1.2 * spacing.gap()))
                .replace("CLOSING", millimetres(5 * spacing.gap()))
                .replace("SIGNATURE", millimetres(15 * spacing.signature()))
                .replace("POSTSCRIPT", millimetres(6 * spacing.gap()))
                .replace("ENCLOSURES", millimetres(8 * spacing.gap()));
    }

    private static String millimetres(double length) {
        return number(length) + "mm";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
