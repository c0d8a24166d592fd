package app.redress.export.ui;

import java.util.List;

/**
 * How large a page is shown.
 *
 * @param percent of its size on paper, or 0 for as wide as there is room
 */
record Zoom(int percent) {
    static final Zoom FIT = new Zoom(0);

    private static final List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200, 300);
    private static final double SCREEN_DOTS_PER_INCH = 96;

    boolean fits() {
        return percent == 0;
    }

    /** One step larger than what is shown as {@code shown} per cent, up to 300. */
    static Zoom above(double shown) {
        return new Zoom(STEPS.stream()
                .filter(step -> step > shown + 1)
                .findFirst()
                .orElseGet(() -> STEPS.get(STEPS.size() - 1)));
    }

    /** One step smaller than what is shown as {@code shown} per cent, down to 50. */
    static Zoom below(double shown) {
        return new Zoom(STEPS.stream()
                .filter(step -> step < shown - 1)
                .reduce((smaller, larger) -> larger)
                .orElseGet(() -> STEPS.get(0)));
    }

    /**
     * @param room for the width of the page, in units of the screen
     * @param widthInInches of the page
     * @return units of the screen in an inch of paper
     */
    double unitsPerInch(double room, double widthInInches) {
        return fits() ? room / widthInInches : SCREEN_DOTS_PER_INCH * percent / 100;
    }

    /** What {@code unitsPerInch} is in per cent. */
    static double percent(double unitsPerInch) {
        return unitsPerInch * 100 / SCREEN_DOTS_PER_INCH;
    }
}
