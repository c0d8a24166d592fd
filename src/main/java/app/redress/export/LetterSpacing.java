package app.redress.export;

/**
 * How closely a letter is set. A few lines more than a page holds are no reason to spill the thanks and the signature
 * onto a second one.
 */
public enum LetterSpacing {
    USUAL(1, 1, 1, 1, 0),
    CLOSE(1, 0.96, 0.8, 0.85, 4),
    CLOSER(11 / 11.5, 0.94, 0.65, 0.75, 6);

    private final double size;
    private final double leading;
    private final double gap;
    private final double signature;
    private final double below;

    LetterSpacing(double size, double leading, double gap, double signature, double below) {
        this.size = size;
        this.leading = leading;
        this.gap = gap;
        this.signature = signature;
        this.below = below;
    }

    /** The size of print, in parts of the usual one; large print stays as large as it is. */
    public double size(boolean largePrint) {
        return largePrint ? 1 : size;
    }

    /** From one line to the next in parts of the size of print, in parts of what is usual. */
    public double leading() {
        return leading;
    }

    /** The room between paragraphs and round the closing, in parts of the usual one. */
    public double gap() {
        return gap;
    }

    /** The room for a hand to sign, in parts of the usual one. */
    public double signature() {
        return signature;
    }

    /** How much lower the words may reach on a page, in millimetres. */
    public double below() {
        return below;
    }
}
