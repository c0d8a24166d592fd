package app.redress.review.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that asks for something.
 *
 * @param from where in the sentence it begins to ask
 * @param remedies what it asks for; empty when it names nothing
 */
record Ask(Sentence sentence, Set<Remedy> remedies, int from) {
    private static final String SELF =
            "(?:i|we|the undersigned)(?:'m| am| are|'re| would| should| shall|'d)?(?: also| therefore| now| simply| only| just"
                    + "| still| must| do| respectfully| formally| hereby| kindly| really| very much)*";
    /** Who writes for others names them: "the Council requires", "my mother would like". Contracts and laws ask for nothing here. */
    private static final String OTHERS =
            "(?:(?:my|our) (?!(?:contract|policy|lease|guarantee|bank|insurer|doctor|job|work|landlord|form)\\b)\\p{L}+(?: and i)?"
                    + "|the (?:council|society|club|committee|trust|parish|church|chapel|choir|band|association|charity|family|estate|residents|tenants|members|trustees|executors|congregation|group|team|crew|board|practice|household|couple|owners|writer)"
                    + "|both of us|all of us|we all)(?: therefore| now| formally| respectfully| simply| only| both| all)* "
                    + "(?:asks?|requests?|requires?|(?:would|should|'d) (?:\\w+ )?(?:like|ask|appreciate|be (?:grateful|glad|obliged))|wish(?:es)?|wants?|seeks?|claims?)"
                    + "(?= (?:that|you|for|an?|the|to|his|her|its|their|our|my|[£$€]|\\d))";
    /** "A refund is requested", "you are asked to". */
    private static final String ASKED =
            "(?:is|are) (?:now |therefore |hereby |respectfully |kindly )?(?:requested|asked(?: for)?|sought|claimed|all that(?:'s| is) (?:needed|wanted|asked))(?= (?:that|for|to|by|from|under|now|here)\\b|[.,;:]|$)"
                    + "|call (?:up)?on you to|be so (?:good|kind) as to|have the (?:goodness|kindness) to|(?:i|we)(?: am|'m| are|'re|'ll be| will be) (?:content|satisfied|happy) with";

    private static final Pattern CUE = Pattern.compile(
            "(?<![\\p{L}])(?:please|kindly|" + OTHERS + "|" + ASKED + "|" + SELF
                    + " (?:ask(?:s|ing)?|request(?:s|ing)?|requir\\w+|want\\w*|need|seek(?:s|ing)?|claim(?:s|ing)?"
                    + "|propos\\w+|expect(?:ing)?"
                    + "|appreciate it if|be (?:grateful|glad|happy|obliged|satisfied)|insist"
                    + "|demand|invite|urge)"
                    + "|writing (?:to you )?to (?:ask|request|seek|claim|demand)"
                    + "|look(?:ing)? (?:forward )?to (?:you to|receiving|getting)|looking (?:to (?:have|get|see)|for)|(?:i|we)(?: am|'m| are|'re) after|(?:i|we) (?:would|should|'d) be (?:content|satisfied|happy) with|(?:i|we) look to you|(?:i|we)(?:'ll| will|'d| would) (?:take|have|settle for)(?= (?:[A-Z]{0,3}[£$€]|\\d))|you can (?:settle|resolve|end|close)|(?:my|our) (?:wish|proposal|requirement|claim|demand) (?:is|would be)|what would (?:make|put|set|settle|help)"
                    + "|all (?:i|we) (?:\\w+ )?(?:ask|want|need)"
                    + "|(?:any|is there (?:any|a|some)) (?:chance|way)|(?:would|is|will|might) it (?:\\w+ )?(?:be )?(?:possible|feasible|all right|okay|ok)|(?:would|could|might) it (?:\\w+ )?be (?:arranged|managed)|would you (?:\\w+ )?(?:mind|be (?:able|willing|so kind|prepared))|(?:could|would|can|will) (?:you|ye|yous|y'all)|may i (?:ask|have)|my request|(?:what|all|the \\w+"
                    + "|outcome|remedy|resolution)"
                    + " (?:that )?(?:i|we)(?:'d| would| should)? (?:\\w+ )?(?:ask|want|like|need|seek|am asking|are asking)"
                    + "|(?:remedy|resolution|outcome) is|would (?:settle|resolve|put)|to (?:settle|resolve) (?:this"
                    + "|the|my)"
                    + "|to put (?:this|things|it|the matter) right|(?:i|we)(?:'d| would| should) (?:\\w+ )?(?:like|prefer"
                    + "|appreciate|be \\w+ (?:if|to))"
                    + "|(?:what|all) (?:i|we)(?:'m| am|'re| are)? (?:\\w+ ){0,2}?(?:(?!say|tell|think|gett|tr)\\w+ing|wish|hope|propose|expect|chase|claim)(?: for| to (?:see|have|get))? is|(?:i|we) (?:\\w+ )?(?:solicit|pursue|chase|beg|wish(?! (?:you|him|her|them|everyone|everybody|all|the (?:staff|team|children|shop))(?! (?:to|would|could))))|i (?:was |am )?(?:just )?(?:wondering|hoping|wondered (?:if|whether))|let me know (?:when|by|that|how)"
                    + "|i trust (?:that )?you will"
                    + "|you must(?! (?:\\w+ly )?(?:be|have)\\b(?! (?:paid|refunded|returned|replaced)))|you need to|i give you)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    /** "$330 back, please." */
    private static final Pattern LAST = Pattern.compile("(?i)(?:please|kindly)[.!)]*");

    private static final Pattern ORDER = Pattern.compile(
            "^(?:(?:[-*•–]|\\(?\\w{1,2}[.)])\\s+)?(?:(?:first|second|third|then|and|also|so|just|now|simply|either|finally"
                    + "|instead)(?:ly)?,?\\s+)*"
                    + "(?:you (?=(?:refund|repay|pay|return|replace|repair|fix|send|give) ))?(?:refund|repay|reimburse|return|replace|repair|fix|send|re-?send|deliver|re-?deliver|correct"
                    + "|amend|cancel"
                    + "|credit|pay|compensate|apologi[sz]e|remove|reverse|waive|get (?:it|this|the \\w+)|give (?:me"
                    + "|us)|arrange"
                    + "|finish|complete|honou?r|stop|issue|collect|release|sort|put|take|get (?:some\\w*|an?)|come|transfer|knock|deduct|reduce|waive|make|let|allow"
                    + "|have (?:an?|the|my|our|another|some\\w+)|restore|reinstate|reconnect|re-?book|exchange|swap|provide|supply|settle|change|update|delete|confirm|drop|close)(?![\\p{L}])(?! of\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Remedy sought: a working lift", "Required, by 20 November:", "6. Remedy." */
    private static final Pattern HEADING =
            Pattern.compile("(?i)^(?:(?:[-*•–]|\\(?\\w{1,2}[.)])\\s+)?(?:what (?:i|we) (?:ask|want|need"
                    + "|seek|request|am asking|are asking)|(?:the |my |our )?(?:action |desired |requested )?(?:required|requested|wanted"
                    + "|needed|sought|remed(?:y|ies)|asks?|requests?|demands?|outcome|resolution|action|requirements?|proposals?|wish(?:es)?))"
                    + "(?! (?:of|from|was|were|has|had|to)\\b)[^:.\\n]{0,40}[:.](?=\\s|$)\\s*");

    private static final Pattern HANDED = Pattern.compile("(?i)(?<![\\p{L}])(?:transfer|send|pay|return|credit|refund"
            + "|reimburse|wire|remit|give|want|claim|request|deduct|ask(?:ing)? for|have|get)(?: (?:me|us|back|the|a|my|our"
            + "|of|for|sum|total|full|whole|amount|to|be|is))* $");
    private static final Pattern OFF = Pattern.compile(
            "(?i) (?:back|off|(?:to be )?(?:knocked|taken|refunded|returned|repaid|credited|paid|put)|compensation)(?![\\p{L}])");

    /** What stands before a point of a list. */
    private static final Pattern MARK = Pattern.compile("^(?:[-*•–]|\\(?\\w{1,2}[.)])\\s+");

    /** What others have said must be done is no request. */
    private static final Pattern TOLD_OF =
            Pattern.compile("(?i)(?<![\\p{L}])(?:said|told|says?|states?|stated|explained|thought|knew|agreed"
                    + "|promised|because|if|when|which|had|was|were|i|we)(?![\\p{L}])");

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:some (?:kind|sort|form) of|something (?:towards|for|off|back)|whatever you (?:reckon|think|feel)|some(?: \\w+)? gesture)\\b(?!.*[£$€]\\s?\\d)");

    private static final Pattern AS_YOU_LIKE = Pattern.compile("(?i)\\bwhatever you\\b");

    /** "The lenses remade", "the crown to be fitted again": a thing and what shall be done to it. */
    private static final Pattern DONE =
            Pattern.compile("(?i)(?:like|want|need|ask|request|require|have|get|expect)(?: for)? "
                    + "(?:the|my|our|this|that|these|those|a|an|it|them) (?:[\\p{L}'-]+ ){0,5}?(?:to be |be )?"
                    + "(?!(?:look|deal|handl|sort|resolv|treat|address|respect|hear|help|listen|need|tak|consider)\\w*ed\\b)"
                    + "(?!(?<=(?:this|that|these|those|it|them) (?:to be |be )?)put right)(?:(?:re-?)?\\p{L}{2,}ed|(?:re-)?(?:made|done|sent|laid|cut|hung|fitted|built|written|set)|remade|done|redone|sent|rebuilt|rewritten|taken|given|laid|relaid|cut|put"
                    + "|built|brought|rehung|reset)(?![\\p{L}])(?! (?:at|into|about|care|to heart|seriously|with)\\b)");

    /** The asks in order. Points of a list belong to the sentence with a colon above them, and all to its heading. */
    static List<Ask> in(List<Sentence> sentences) {
        List<Ask> asks = new ArrayList<>();
        boolean listing = false;
        int headed = -1;
        for (Sentence sentence : sentences) {
            String text = sentence.text();
            boolean point = (listing && sentence.item()) || headed == sentence.paragraph();
            int from = point ? 0 : start(text);
            if (from >= 0) {
                asks.add(new Ask(sentence, Remedy.in(text), from));
            }
            listing = (listing && sentence.item()) || (from >= 0 && text.endsWith(":"));
            headed = HEADING.matcher(text).matches() ? sentence.paragraph() : headed;
        }
        return asks;
    }

    /** Where a sentence begins to ask; negative when it asks for nothing. */
    private static int start(String text) {
        Matcher cue = CUE.matcher(text);
        if (cue.find()) {
            return LAST.matcher(text.substring(cue.start())).matches() ? 0 : cue.start();
        }
        boolean asks = ORDER.matcher(text).find() || HEADING.matcher(text).lookingAt() || isOwed(text);
        return asks ? 0 : -1;
    }

    private static boolean isOwed(String text) {
        return Deed.isOwed(text) && !TOLD_OF.matcher(text).find();
    }

    boolean isForMoney() {
        return remedies.stream().anyMatch(Remedy::isMoney) || asksForSum();
    }

    /** "Transfer 900 euros to me", "a grand knocked off": a sum that somebody shall hand over, in whatever words. */
    private boolean asksForSum() {
        String text = sentence.text();
        return sums().stream()
                .map(Amount::range)
                .anyMatch(
                        sum -> HANDED.matcher(text.substring(from, sum.start())).find()
                                || OFF.matcher(text.substring(sum.end())).lookingAt());
    }

    /** Whether something shall be made good by work, and not by money. */
    boolean mends() {
        return remedies.contains(Remedy.REPAIR) || remedies.contains(Remedy.REPLACEMENT);
    }

    /** The sentence from where it begins to ask. */
    String words() {
        return sentence.text().substring(from);
    }

    /** The sums asked for; those before it begins to ask are told, not asked. */
    List<Amount> sums() {
        return Amount.in(sentence.text()).stream()
                .filter(amount -> amount.range().start() >= from)
                .toList();
    }

    /** Whether a sum in the body is one of those asked for. */
    boolean asksFor(Amount amount) {
        return sentence.range().contains(amount.range())
                && amount.range().start() >= sentence.range().start() + from;
    }

    boolean isDefinite() {
        return (!remedies.isEmpty()
                        || !sums().isEmpty()
                        || DONE.matcher(words()).find()
                        || Deed.isNamed(words())
                        || namesUnderHeading()
                        || isOrderedInList())
                && (!VAGUE.matcher(sentence.text()).find() || namesMoreThanMoney());
    }

    /** "A new sofa, and something off my next order" names the sofa. */
    private boolean namesMoreThanMoney() {
        return !AS_YOU_LIKE.matcher(words()).find()
                && Remedy.in(VAGUE.matcher(words()).replaceAll(" ")).stream().anyMatch(remedy -> !remedy.isMoney());
    }

    /** "(1) put my address on the new list" */
    private boolean isOrderedInList() {
        return sentence.item()
                && from == 0
                && Deed.isOrdered(MARK.matcher(sentence.text()).replaceFirst(""));
    }

    private boolean namesUnderHeading() {
        Matcher heading = HEADING.matcher(sentence.text());
        return heading.lookingAt() && Deed.isThing(sentence.text().substring(heading.end()));
    }
}
