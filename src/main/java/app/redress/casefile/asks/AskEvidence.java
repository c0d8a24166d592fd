package app.redress.casefile.asks;

/** What the clauses of a reply say of one ask. */
final class AskEvidence {
    private boolean refused;
    private boolean refusedInPart;
    private boolean justified;
    private boolean given;
    private boolean givenOtherwise;
    private boolean spokenOf;

    /** @param inPart whether the no is to a part of it only */
    void refuse(boolean inPart) {
        refused |= !inPart;
        refusedInPart |= inPart;
    }

    void justify() {
        justified = true;
    }

    /** @param otherwise whether it is another sum than was asked for */
    void give(boolean otherwise) {
        given |= !otherwise;
        givenOtherwise |= otherwise;
    }

    void speak() {
        spokenOf = true;
    }

    Treatment treatment() {
        boolean something = given || givenOtherwise;
        if (refused || (refusedInPart && !something)) {
            return Treatment.REFUSED;
        }
        if (something) {
            return given && !refusedInPart && !justified ? Treatment.AGREED : Treatment.SPOKEN_OF;
        }
        if (justified) {
            return Treatment.REFUSED;
        }
        return spokenOf ? Treatment.SPOKEN_OF : Treatment.PASSED_OVER;
    }
}
