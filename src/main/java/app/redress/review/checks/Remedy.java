package app.redress.review.checks;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a customer can ask for, in words that leave no doubt. */
enum Remedy {
    REFUND(
            "refund\\w*|repaid|paid back|given back|taken off|take (?:it |this |the \\w+ )?off|comes? off|(?:take|taken|knock|knocked|get|put) off|knock\\w*"
                    + " (?:\\w+ ){0,3}off|deduct\\w*"
                    + "|reimburs\\w*|money back|repay\\w*|pay(?:ing)? (?:(?:me|us) )?(?:\\S+ ){0,3}?back|give (?:me |us )?back"
                    + "|(?:sent|paid|put|given|transferred|handed) back(?! in(?:to)? (?:the|my|our|your) (?!account|bank|card|pocket|hand))|returned? to my"
                    + "|(?:want|like|need|claim|expect|get|have) (?:to (?:have|get|see) )?(?:back|(?:the|my|our|that|this|half|all) (?:[^ ,;]+ ){0,5}?back)"
                    + "(?! (?:to (?:you|me|work|life|normal|sleep|back)|from|in|at|and|home|when|then))"
                    + "|return (?:of )?(?:the|my|our|this) (?:\\w+ ){0,3}(?:charge|deposit|payment|fee|money|amount"
                    + "|sum)"
                    + "|(?:return|repay|refund|credit|pay|send) (?:me |us )?(?:the )?(?:\\w+ ){0,3}[£$€]\\s?\\d"
                    + "|(?:credit|repay|give back) (?:me |us )?(?:the|both|all|my|this|that|these|those|each|it|half"
                    + "|our)\\b|credit" + Remedy.NOT_A_RECORD + " (?:\\w+ ){0,6}(?:account|card|bill)"
                    + "|(?:a|the|full|issue|my) credit\\b" + Remedy.NOT_A_RECORD + "|chargeback"
                    + "|(?:deposit|charge|payment|fee|money) (?:\\w+ ){0,3}(?:returned|back|refunded|repaid|credited)"
                    + "|(?:price|rent|bill|fee)? ?(?:reduction|abatement|rebate)|reduce (?:the|my) (?:rent|bill"
                    + "|price|fee)"),
    COMPENSATION(
            "something (?:towards|for|back|off)|some (?:money|cash)|(?:a|some) discount|money off|(?:an?|some) (?:\\w+ )?(?:sum|payment|amount|recompense|compensation|redress)(?= (?:for|that|of|towards|to)|[.,])|(?:expect|want|need|claim|like) \\d{2,5} (?:back|off|for)|(?:want|ask for|claim|request|expect|like) (?:the|a) (?:full|whole|entire|half)? ?(?:price|cost|fare|fee)|contribut\\w+ (?:to|towards)|compensat\\w*|damages|(?:expect|want|claim|ask for|request|require|demand|seek|owed?)(?: me"
                    + "| us)? (?:\\w+ ){0,3}[£$€]\\s?\\d|pay (?:me |us )?(?:for|the cost|the repair)|cover (?:the|my"
                    + "|our) cost\\w*"
                    + "|cost of (?:the |my |our )?\\w+|ex gratia|goodwill (?:payment|gesture)|settle the claim"
                    + "|pay the claim"
                    + "|(?:pay|paid|payment of) (?:me |us )?(?:\\w+ ){0,4}[£$€]\\s?\\d"),
    REPLACEMENT("replac\\w*|exchang\\w*|swap\\w*|a new (?:one|\\w+)|another (?:one|\\w+ machine)|suppl(?:y|ied) (?:me "
            + "|us )?(?:a|an|one|the|another|with)|substitut\\w*"),
    REPAIR(
            "repair(?! of [£$€\\d])\\w*|fix(?:ing)?|fixed(?! (?:sum|amount|price|fee|term|rate))|mend\\w*|restor\\w+|put right (?:the|my|our)|make (?:it|this"
                    + "|the \\w+) (?:safe|good)"
                    + "|treat (?:the|this) (?:mould|mold|damp)|remedial work|reconnect\\w*|reinstat\\w*|working again"
                    + "|(?:finish|complete)\\w* (?:the |my |our )?(?:work|job|installation|extension|repairs?)"
                    + "|come (?:and|back (?:and|to)|to) (?:\\w+ )?(?:look|finish|do|see|put|make|check|repair|fix)"
                    + "|(?:finish|complete) (?:it|this|off|everything)|return to (?:finish|complete)|(?:send|arrange)\\w* (?:\\w+ ){0,4}(?:engineer|plumber"
                    + "|electrician|surveyor"
                    + "|technician|builder|contractor|heating engineer|someone qualified|inspection)"),
    DELIVERY("re-?deliver\\w*|deliver(?:ed|ing)?\\b|(?:arrange|new|another|second) (?:\\w+ )?delivery|re-?send\\w*"
            + "|send (?:me |us )?(?:the|my|our|another|a new|\\w+ books|them|it)\\b"
            + "|send (?:me |us )(?:an?|some) (?!(?:\\w+ )?(?:reply|answer|response|letter|message|line|word|note|text|e-?mail|list|form|bill|statement|decision|explanation|update|date|time)\\b)"
            + "|dispatch\\w*|re-?book\\w*|re-?rout\\w*|new (?:date|appointment|ticket)s?|re-?issue\\w*"),
    CORRECTION("look\\w* at again|(?:done|made|sent|issued|reviewed|considered|assessed|checked) again|redone?"
            + "|re-?consider\\w*|unlock\\w*|(?<!-)transfer\\w*(?! (?:me |us )?(?:the |of |a )?[£$€\\d])|upgrad\\w*|"
            + "correct(?:ed|ion|ing)?\\b|withdraw\\w*|confirm\\w* in writing|written confirmation|amend\\w*"
            + "|rectif\\w*"
            + "|re-?calculat\\w*|adjust\\w*|revised? (?:bill|invoice|statement)"
            + "|(?:new|accurate|final) (?:bill|invoice|statement)|remov\\w+ (?:the|this|that|my|it|any)"
            + "|delet\\w+|updat\\w+ (?:my|the)"
            + "|revers\\w+|re-?open\\w*|reconsider\\w*|review (?:the|my|this) (?:decision|claim)"),
    CANCELLATION("cancel(?:l?ed|l?ing|lation)?\\b|waiv\\w*|writ\\w+ off|releas\\w+ (?:me|us)|terminat\\w*|end (?:the|my"
            + "|our) contract"
            + "|stop (?:the|these|all|any|charging|taking|billing|collecting)|close (?:the|my) account"),
    APOLOGY("apolog\\w+"),
    PROMISE_KEPT("honou?r\\w*|keep (?:to )?(?:the|your) (?:agreement|promise|word|price|offer)|as (?:agreed|promised)"
            + "|match (?:the|your) price|at the (?:agreed|original|advertised|quoted) price");

    /** A credit record is corrected, not paid back. */
    private static final String NOT_A_RECORD =
            "(?! (?:record|report|file|score|history|reference|rating|bureau|agency|agencies|check|card))";

    private final Pattern words;

    Remedy(String words) {
        this.words = Pattern.compile("(?<![\\p{L}])(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }

    boolean isIn(String text) {
        return words.matcher(text).find();
    }

    boolean isMoney() {
        return this == REFUND || this == COMPENSATION;
    }

    static Set<Remedy> in(String text) {
        Set<Remedy> found = EnumSet.noneOf(Remedy.class);
        for (Remedy remedy : values()) {
            if (remedy.isIn(text)) {
                found.add(remedy);
            }
        }
        return found;
    }
}
