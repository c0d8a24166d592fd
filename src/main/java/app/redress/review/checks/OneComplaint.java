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
        for (Ask ask : letter.remedies()) {
            boolean choice = ask.sentence().text().matches("(?is).*\\bor\\b.*");
            if (choice) {
                remedies.add(ask.remedies().iterator().next());
            } else {
                remedies.addAll(ask.remedies());
            }
        }
        return numbered || remedies.size() <= MOST_REMEDIES ? Verdict.has() : Verdict.lacks(remedies.size());
    }
}
