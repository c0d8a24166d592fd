package app.redress.review.checks;

import java.util.stream.IntStream;

/** K11: people without a name are told by role and date. */
final class NamesOrRoles extends CatalogueCheck {

    NamesOrRoles() {
        super("K11", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Contacts contacts = new Contacts(letter);
        return Verdict.of(IntStream.range(0, letter.sentences().size())
                .filter(contacts::isUnnamed)
                .allMatch(contacts::isKnownByRole));
    }
}
