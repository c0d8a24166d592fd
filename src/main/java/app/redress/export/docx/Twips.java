package app.redress.export.docx;

import java.math.BigInteger;

/** The units of Word: twentieths of a point. */
final class Twips {
    private static final double IN_A_MILLIMETRE = 1440 / 25.4;
    private static final double IN_A_POINT = 20;

    private Twips() {}

    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres * IN_A_MILLIMETRE);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * IN_A_POINT);
    }

    static BigInteger number(int twips) {
        return BigInteger.valueOf(twips);
    }
}
