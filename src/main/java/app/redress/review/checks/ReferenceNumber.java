package app.redress.review.checks;

/** K05: the recipient can find the case. */
final class ReferenceNumber extends CatalogueCheck {

    ReferenceNumber() {
        super("K05", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        DraftLetter draft = letter.letter();
        boolean given = !draft.reference().isBlank()
                || Reference.in(draft.subject()).isPresent()
                || Reference.in(letter.prose().of(letter.body())).isPresent();
        return Verdict.of(given);
    }
}
