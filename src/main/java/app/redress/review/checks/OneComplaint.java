package app.redress.review.checks;

import java.util.EnumSet;
import java.util.Set;

/** K32: one thing is asked for, or the asks are numbered. */
final class OneComplaint extends CatalogueCheck {
    /** A refund and a word of regret go together; three different things get lost in a paragraph. */
    private static final int MOST_REMEDIES = 2;

    OneComplaint() {
        super("K32", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean numbered = letter.sentences().stream().filter(Sentence::item).count() > 1;
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        int choices = 0;
        for (Ask ask : letter.remedies()) {
            remedies.addAll(ask.remedies());
            choices += ask.sentence().text().split("\\bor\\b", -1).length - 1;
        }
        // A new bill is how one is corrected; a confirmation is how a contract ends.
        if (remedies.contains(Remedy.CORRECTION)) {
            remedies.remove(Remedy.REPLACEMENT);
        }
        if (remedies.contains(Remedy.CANCELLATION)) {
            remedies.remove(Remedy.CORRECTION);
        }
        // Money back and money besides are one request for money.
        boolean twice = remedies.contains(Remedy.REFUND) && remedies.contains(Remedy.COMPENSATION);
        int things = remedies.size() - choices - (twice ? 1 : 0);
        return numbered || things <= MOST_REMEDIES ? Verdict.has() : Verdict.lacks(things);
    }
}
