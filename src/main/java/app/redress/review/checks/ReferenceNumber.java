package app.redress.review.checks;

import java.util.regex.Pattern;

/** K05: the recipient can find the case. */
final class ReferenceNumber extends CatalogueCheck {

    /** In a subject any longer number names the case: "quotation 217". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,£$€:/])(?!(?:19\\d\\d|20[0-3]\\d)(?!\\d))\\d{3,}(?![\\d.,]*\\d)(?! ?(?:pounds|euros?|dollars|days|miles|km|per|%))");

    /** "14 Ebor Mount" is how a landlord finds it. */
    private static final Pattern HOUSE = Pattern.compile(
            "(?<![\\p{L}\\d])\\d{1,4}[A-Za-z]? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\\p{L}]))\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    /** By which somebody is called, and not found. */
    private static final Pattern MY_PHONE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:my|our) (?:\\p{L}+ )?(?:phone|mobile|cell|telephone)(?: number)?(?: is|:) ?[+\\d][\\d ()-]{7,}\\d");

    ReferenceNumber() {
        super("K05", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(isGiven(letter));
    }

    /** Whether anything in the letter lets the recipient find the case. */
    static boolean isGiven(Evidence letter) {
        DraftLetter draft = letter.letter();
        return !draft.reference().isBlank()
                || Reference.in(draft.subject()).isPresent()
                || NUMBER.matcher(draft.subject()).find()
                || HOUSE.matcher(draft.subject()).find()
                || Reference.in(MY_PHONE.matcher(letter.prose().of(letter.body()))
                                .replaceAll(" "))
                        .isPresent();
    }
}
