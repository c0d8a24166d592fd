package app.redress.export.pdf;

import app.redress.export.CasePack.Why;

/** An exhibit that looked sound turned out not to be. The pack is begun again with it attached. */
final class ExhibitFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int number;

    ExhibitFailure(int number, Throwable cause) {
        super("exhibit " + number, cause);
        this.number = number;
    }

    int number() {
        return number;
    }

    ExhibitLook look() {
        return ExhibitLook.none(Why.DAMAGED);
    }
}
