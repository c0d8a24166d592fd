package app.redress.review.checks;

import app.redress.rulebook.Jurisdiction;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** K35: one law at most, and one of the place. */
final class RightLaw extends CatalogueCheck {
    private final LetterLaw law;

    RightLaw(LetterLaw law) {
        super("K35", CheckSeverity.NICE);
        this.law = law;
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Set<Jurisdiction> where = law.possible(letter);
        String text = letter.ownProse();
        List<CitedLaw> cited = CitedLaw.in(text);
        Optional<String> foreign = cited.stream()
                .filter(law -> law.where()
                        .filter(there -> Collections.disjoint(there, where))
                        .isPresent())
                .map(CitedLaw::name)
                .findFirst();
        if (foreign.isPresent()) {
            return Verdict.lacks(foreign.get()).because("foreign");
        }
        return cited.size() > 1 ? Verdict.lacks(cited.size()) : Verdict.has();
    }
}
