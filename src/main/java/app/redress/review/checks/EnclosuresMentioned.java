package app.redress.review.checks;

import java.util.List;
import java.util.Optional;

/** K12: what is enclosed is listed, and what is listed is mentioned. */
final class EnclosuresMentioned extends CatalogueCheck {

    EnclosuresMentioned() {
        super("K12", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Optional<List<String>> listed = letter.letter().enclosures();
        Enclosing enclosing = Enclosing.in(letter);
        if (listed.isEmpty()) {
            // A page of text has no list but its own words.
            return enclosing.isSaid()
                    ? Verdict.has().because("inText")
                    : Verdict.has().because("none");
        }
        if (listed.get().isEmpty()) {
            return enclosing.isSaid()
                    ? Verdict.lacks().because("missing")
                    : Verdict.has().because("none");
        }
        List<String> silent =
                listed.get().stream().filter(name -> !enclosing.mentions(name)).toList();
        return silent.isEmpty() ? Verdict.has() : Verdict.lacks(silent.get(0));
    }
}
