package app.redress.review.checks;

import app.redress.rulebook.Jurisdiction;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * K42: a letter to an American card issuer is the written notice that the law asks for (12 CFR 1026.13(b)): to the address
 * for billing inquiries, with the account, the amount and why. Letters that are none are let be.
 */
final class BillingNotice extends CatalogueCheck {
    private static final Pattern CARD = words(
            "credit card|visa|mastercard|american express|card (?:account|statement|number)|(?<!debit )(?:my|your) card");
    private static final Pattern CHARGE = words("charged?|billed|billing|transactions?");
    private static final Pattern WRONG = words(
            "twice|double\\w*|wrong\\w*|error|(?:is|was|are|were)n['’]t (?:mine|ours)|(?:did not|didn['’]t|never) (?:make|made|authori[sz]ed?)|(?:do not|don['’]t) recogni[sz]e|fraud\\w*|not (?:mine|authorized|authorised)"
                    + "|unauthorized|unauthorised|(?:never|not|didn['’]t|hasn['’]t|haven['’]t|did not) (?:been )?(?:arrived?|received?|delivered|come|came|shipped|sent|got|show(?:ed|n)? up|supplied|provided)|duplicate\\w*|disput\\w+|not owe\\w*|nothing (?:\\w+ ){0,2}(?:due|owed|owing)|(?:is|was|are|were) not right|(?:is|was)n['’]t right|mistake|should (?:not|never) have been|cancel\\w*|still shows|returned|sent (?:it|them) back");
    private static final Pattern ISSUER =
            words("bank|card|card(?: ?member)? services|credit union|issuer|american express"
                    + "|discover|citi\\w*|chase|capital one|synchrony|wells fargo|usaa|barclays|navy federal|pnc|truist|hsbc|comenity|bread financial|goldman sachs|fidelity|"
                    + "billing (?:inquir\\w+|errors?|disputes?)|visa|mastercard");
    private static final Pattern DEBIT = words("(?:business )?debit card");
    /** "Phoenix, AZ" */
    private static final Pattern STATE = Pattern.compile(
            "(?m), (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
                    + "|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
                    + "|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)"
                    + "|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)(?: \\d{5}(?:-\\d{4})?)?$");

    private static final Pattern ADDRESS = words("billing (?:inquir\\w+|errors?|rights|disputes?)");
    /** Said in the letter itself: "sent to your address for billing inquiries". */
    private static final Pattern INQUIRIES = words("billing (?:inquir\\w+|rights)");

    private static final Pattern ELSEWHERE = words("but|instead|rather than|not (?:sent|sending|to)|although|though");

    private static final Pattern SENT_ELSEWHERE =
            words("(?:sen[dt]|sending|mail\\w*|post\\w*|writ\\w+)(?: \\w+){0,8} (?:instead|rather than)");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?i)account|(?:ending|ends)(?: in)? \\d{4}|last four|x{3,}[ -]?\\d{4}|\\*{2,} ?\\d{4}");

    private final LetterLaw law;

    BillingNotice(LetterLaw law) {
        super("K42", CheckSeverity.MUST);
        this.law = law;
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (!isNotice(letter)) {
            return Verdict.has().because("none");
        }
        String everything = to(letter) + "\n" + letter.letter().subject() + "\n" + letter.body();
        if (!ADDRESS.matcher(to(letter)).find() && !isSentThere(everything)) {
            return Verdict.lacks().because("address");
        }
        boolean account = ACCOUNT.matcher(everything).find()
                || !letter.letter().reference().isBlank();
        boolean complete =
                account && !letter.amounts().isEmpty() && letter.fault().isPresent();
        return complete ? Verdict.has() : Verdict.lacks();
    }

    private boolean isNotice(Evidence letter) {
        String text = letter.letter().subject() + "\n" + letter.ownProse();
        return isAmerican(letter)
                && !DEBIT.matcher(text).find()
                && Stream.of(CARD, CHARGE, WRONG)
                        .allMatch(sign -> sign.matcher(text).find())
                && ISSUER.matcher(to(letter)).find();
    }

    private boolean isAmerican(Evidence letter) {
        return law.jurisdiction(letter).map(place -> place == Jurisdiction.US).orElseGet(() -> STATE.matcher(to(letter))
                .find());
    }

    /** "They gave me that address, but I am sending this to another" is not. */
    private static boolean isSentThere(String everything) {
        List<String> sentences = everything
                .lines()
                .flatMap(line -> Stream.of(line.split("(?<=[.!?])\\s", -1)))
                .toList();
        return sentences.stream()
                        .anyMatch(sentence -> INQUIRIES.matcher(sentence).find()
                                && !ELSEWHERE.matcher(sentence).find())
                && sentences.stream()
                        .noneMatch(sentence -> SENT_ELSEWHERE.matcher(sentence).find());
    }

    private static String to(Evidence letter) {
        var recipient = letter.letter().recipient();
        return Stream.concat(Stream.of(recipient.name(), recipient.attention()), recipient.address().stream())
                .collect(Collectors.joining("\n"));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
