package app.redress.review.checks;

import java.util.stream.IntStream;

/** K10: earlier contacts are told with their dates. */
final class EarlierContacts extends CatalogueCheck {

    EarlierContacts() {
        super("K10", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Contacts contacts = new Contacts(letter);
        int[] told = IntStream.range(0, letter.sentences().size())
                .filter(contacts::isContact)
                .toArray();
        if (told.length == 0) {
            return Verdict.has().because("none");
        }
        return Verdict.of(IntStream.range(0, letter.sentences().size()).anyMatch(contacts::isToldWithDay));
    }
}
