package app.redress.review.checks;

import java.util.regex.Pattern;

/** K08: what was paid and how. The account that money shall come back to is not how it was paid. */
final class PriceAndPayment extends CatalogueCheck {
    private static final Lexicon METHOD = Lexicon.named("payments");
    private static final Pattern PAYING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:pa(?:id|y|ys|ying|yments?)|charged?|debit(?:s|ed)?|billed"
                    + "|costs?|price|fees?|rent|deposit|spent|gave|handed|put|bought|ordered|booked|purchased|took|taken|comes?|came|goes|went"
                    + "|settled|tapped|used|using|swiped|transferred|sent|topped|bills?|premiums?|subscription|month|monthly|weekly|year)(?![\\p{L}])");
    private static final Pattern HAS_PAID = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:paid|pays?|charged|debited|billed|spent|bought|handed|settled|came (?:off|out)|(?:taken|took|put) (?:from|off|out|on))(?![\\p{L}])");

    private static final Pattern BOUGHT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:pa(?:id|y|ys|ying|yments?)|bought|buy|got|order(?:s|ed)?|booked|purchase[ds]?|charged?|billed|debited|hired|rent(?:ed)?|costs?|price|fees?|bills?|invoice[ds]?|subscri\\w+|deposit|sold|tickets?|fitted|installed|delivered|contract|policy|broadband|product|dinner|lunch|meal|ate|stay(?:ed)?|flight|train|(?:off|from) you)(?![\\p{L}])");

    /** What money came from can be seen from where it shall go back to, and a debit from its being stopped. */
    private static final Pattern SEEN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:charges? (?:of \\S+ )?(?:on|to|against) (?:my|our) (?:\\w+ )?card|(?:the|my|our) (?:\\w+ ){0,2}card (?:i|we|that i|with which|ending|which)"
                    + "|(?:credit|debit|store|charge) card (?:account|statement)|(?:direct debit|standing order)s? (?:of|for|that|which|due|on|from|is|was|in)|withdrawn|(?:taken|deducted|debited) (?:from|out of) (?:my|our|the) account|payments?,? (?:[^.;]{0,30} )?(?:through|via|in|on|by) (?:your|the|my) (?:app|application|website|phone|online))(?![\\p{L}])");

    /** Who asks for records or was given the thing has paid nothing. */
    private static final Pattern UNPAID = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:GDPR|data request|(?:subject )?access request|(?:my|all|personal|the) (?:\\w+ )?data|freedom of information|free (?:club|account|service|place)|(?<!(?:i|we)['’](?:m|re) )(?<!(?:am|are) )free(?! (?:any|on|from|after|all|most|every|at|in|to|next|this|of (?:charge|cost))\\b)|gift|present from|won|prize|pupils?|fourth class|homework|bullying|head ?teacher|board of management)(?![\\p{L}])");

    /** What shall be done free of charge may have been dearly bought. */
    private static final Pattern FREE = Pattern.compile("(?i)(?<![\\p{L}])free of (?:charge|cost)(?![\\p{L}])");

    /** What is not paid yet: a bill in dispute, a debt denied. */
    private static final Pattern TO_PAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we)(?:'ll| will| shall| am ready to| intend to) (?:\\w+ )?pay|(?:i|we) (?:have|had) not (?:yet )?paid|(?:i|we) (?:haven't|hadn't) (?:yet )?paid|(?:do|did) not owe|don't owe|(?:this|the|your) debt|unpaid)(?![\\p{L}])");

    /** What is paid out and not in. */
    private static final Pattern DUE_TO_ME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:pension|benefits?|wages|salary|loss adjuster|assessor|polic(?:y|ies) covers?)(?![\\p{L}])");

    private static final Pattern RENT_A_MONTH = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:rent(?:ed|s)?|tenan\\w+|lease)(?![\\p{L}])(?s:.*)(?:\\d (?:a|per|each|every) (?:month|week|fortnight|year)|\\d (?:monthly|weekly))"
                    + "|(?:i|we)(?:['’]ve| have)? rent(?:ed)? [^.;]{2,80} from you)(?![\\p{L}])");

    private static final Pattern TABLE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:restaurant|bistro|caf[eé]|diner|dinner|lunch|meal|menu|waiter|waitress|pub)(?![\\p{L}])");

    PriceAndPayment() {
        super("K08", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (!letter.circumstances().paid()) {
            return Verdict.has();
        }
        boolean price = !letter.amounts().isEmpty();
        boolean method = SEEN.matcher(letter.letter().subject() + "\n" + letter.ownProse())
                        .find()
                || letter.sentences().stream().anyMatch(sentence -> tellsMethod(letter, sentence));
        if (price ? method || isPlain(letter) : method || isNothingPaid(letter)) {
            return Verdict.has();
        }
        return price ? Verdict.lacks().because("method") : Verdict.lacks();
    }

    /** Of a thing to be put right for which, as far as the letter tells, nobody has paid. */
    private static boolean isNothingPaid(Evidence letter) {
        return UNPAID.matcher(letter.ownProse()).find()
                || letter.sentences().stream()
                        .anyMatch(sentence -> !isAsk(letter, sentence)
                                && FREE.matcher(sentence.text()).find())
                || (letter.asks().stream().noneMatch(Ask::isForMoney)
                        && letter.sentences().stream().noneMatch(sentence -> BOUGHT.matcher(sentence.text())
                                .find()));
    }

    /** Nobody asks how a rent is paid, a bill that is not, or a table's on the spot. */
    private static boolean isPlain(Evidence letter) {
        String words = letter.letter().subject() + "\n" + letter.ownProse();
        return (PurchaseDate.isPublic(letter)
                        && letter.sentences().stream()
                                .noneMatch(sentence -> !isAsk(letter, sentence)
                                        && HAS_PAID.matcher(sentence.text()).find()))
                || TO_PAY.matcher(words).find()
                || DUE_TO_ME.matcher(words).find()
                || RENT_A_MONTH.matcher(words).find()
                || (TABLE.matcher(words).find()
                        && letter.sentences().stream().anyMatch(sentence -> tellsPaid(letter, sentence)));
    }

    private static boolean tellsPaid(Evidence letter, Sentence sentence) {
        return !isAsk(letter, sentence)
                && HAS_PAID.matcher(sentence.text()).find()
                && !Amount.in(sentence.text()).isEmpty();
    }

    private static boolean tellsMethod(Evidence letter, Sentence sentence) {
        String text = sentence.text();
        if (!METHOD.isIn(text)) {
            return false;
        }
        return isAsk(letter, sentence)
                ? HAS_PAID.matcher(text).find()
                : PAYING.matcher(text).find() || !Amount.in(text).isEmpty();
    }

    private static boolean isAsk(Evidence letter, Sentence sentence) {
        return letter.asks().stream().anyMatch(ask -> ask.sentence().equals(sentence));
    }
}
