package app.redress.review.checks;

import app.redress.review.Reworded;
import java.util.List;

/** K50: no rewording has cost a number, a date, a name, a reference or what is asked for. */
final class SameFacts extends CatalogueCheck {

    SameFacts() {
        super("K50", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Reworded> reworded = letter.circumstances().reworded();
        if (reworded.isEmpty()) {
            return Verdict.has().because("none");
        }
        return reworded.stream()
                .flatMap(change -> change.lostFrom(letter.body()).stream())
                .findFirst()
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
