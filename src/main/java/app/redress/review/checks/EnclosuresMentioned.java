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
        return silent.isEmpty()
                ? unlisted(letter, listed.get())
                        .map(paper -> Verdict.lacks(paper).because("unlisted"))
                        .orElse(Verdict.has())
                : Verdict.lacks(silent.get(0));
    }

    /** The first paper that the text calls enclosed and the list lacks, where the text names more than the list. */
    private static Optional<String> unlisted(Evidence letter, List<String> listed) {
        Enclosing list = Enclosing.of(String.join("\n", listed));
        int inList = listed.stream().mapToInt(NamedPapers::number).sum();
        return NamedPapers.in(letter) <= inList
                ? Optional.empty()
                : NamedPapers.named(letter).stream()
                        .filter(paper -> Enclosing.isKnownKind(paper) && !list.mentions(paper))
                        .findFirst();
    }
}
