package app.redress.drafting.lifting;

import app.redress.drafting.TypedAnswers;
import app.redress.drafting.TypedMoney;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sums of money: a price, a sum to get back, or what something else cost. */
final class LiftedSums {
    private static final Pattern BACK =
            Pattern.compile("(?i)\\b(?:refund\\w*|money back|give (?:me )?back|owes?|owed|compensat\\w*|claim\\w*)\\b");
    private static final Pattern PRICE = Pattern.compile(
            "(?i)\\b(?:cost me|cost|price|paid|bought|ordered|booked|charged|move|moved|transfer|transferred|took|taken|withdrew|lost|stole|stolen|scammed)\\b");
    private static final Pattern SPENT_ON =
            Pattern.compile("(?i)^\\s*(?:on|for) ((?:an? |the |my |another )?[\\p{L} -]{3,40}?)"
                    + "(?=[,.!?;)]|$| (?:on|because|and|to|when|since|which|that|as|so)\\b)");
    /** "I had to take a taxi for £12", "and toiletries for £9". */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:\\b(?=an? |another |some )|(?<=\\band )(?=\\p{L}{4,} (?:for|at|costing) $))"
                    + "((?:\\p{L}+ ){0,3}?\\p{L}+) (?:for|at|costing) $");

    private static final Pattern SPENDING =
            Pattern.compile("(?i)\\b(?:taxis?|cab|parking|meals?|hotel|postage|petrol|had to"
                    + " (?:pay|buy|spend|hire)|cost me|spent|another)\\b");

    private LiftedSums() {}

    static Stream<LiftedFact> in(HotSentence sentence, TypedAnswers typed) {
        return TypedMoney.all(sentence.text()).stream()
                .filter(range -> typed.money(range.of(sentence.text())).isPresent())
                .map(range -> fact(range, sentence, typed));
    }

    private static LiftedFact fact(TextRange range, HotSentence sentence, TypedAnswers typed) {
        String sum = typed.money(range.of(sentence.text())).orElseThrow().write(typed.country());
        Offer price = new Offer("bought.price", sum);
        Offer back = new Offer("remedy.amount", sum);
        Offer loss = new Offer("losses", loss(sum, range, sentence, typed));
        List<Offer> offers = sentence.has(SPENDING)
                ? List.of(loss, price, back)
                : sentence.has(BACK)
                        ? List.of(back, price, loss)
                        : sentence.has(PRICE) || loss.answer().startsWith(",")
                                ? List.of(price, loss, back)
                                : List.of(loss, price, back);
        return new LiftedFact(Kind.AMOUNT, range, range.of(sentence.text()), offers);
    }

    private static String loss(String sum, TextRange range, HotSentence sentence, TypedAnswers typed) {
        Matcher spent = SPENT_ON.matcher(sentence.text().substring(range.end()));
        Matcher spending = BEFORE.matcher(sentence.text().substring(0, range.start()));
        String what = spent.find() ? spent.group(1).strip() : spending.find() ? spending.group(1) : "";
        String day = sentence.dates().isEmpty() ? "" : ", " + sentence.dayIn(typed);
        return what + ", " + sum + day;
    }
}
