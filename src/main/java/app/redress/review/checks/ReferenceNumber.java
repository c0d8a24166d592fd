package app.redress.review.checks;

import java.util.regex.Pattern;

/** K05: the recipient can find the case. */
final class ReferenceNumber extends CatalogueCheck {

    /** In a subject any longer number names the case: "quotation 217". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,£$€:/])(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?![\\d.,]*\\d)(?! ?(?:pounds|euros?|dollars|days|miles|km|per|%))");

    ReferenceNumber() {
        super("K05", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        DraftLetter draft = letter.letter();
        boolean given = !draft.reference().isBlank()
                || Reference.in(draft.subject()).isPresent()
                || NUMBER.matcher(draft.subject()).find()
                || Reference.in(letter.prose().of(letter.body())).isPresent();
        return Verdict.of(given);
    }
}
