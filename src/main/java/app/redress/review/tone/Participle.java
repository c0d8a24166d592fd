package app.redress.review.tone;

import java.util.Locale;
import java.util.Map;

/** Past participles of the verbs that complaints use. */
final class Participle {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("los", "lost"),
            Map.entry("lose", "lost"),
            Map.entry("break", "broken"),
            Map.entry("mak", "made"),
            Map.entry("make", "made"),
            Map.entry("hav", "had"),
            Map.entry("have", "had"),
            Map.entry("keep", "kept"),
            Map.entry("leav", "left"),
            Map.entry("leave", "left"),
            Map.entry("hang", "hung"),
            Map.entry("forgett", "forgotten"),
            Map.entry("forget", "forgotten"),
            Map.entry("steal", "stolen"),
            Map.entry("giv", "given"),
            Map.entry("give", "given"),
            Map.entry("tak", "taken"),
            Map.entry("take", "taken"),
            Map.entry("send", "sent"),
            Map.entry("putt", "put"),
            Map.entry("put", "put"),
            Map.entry("lett", "let"),
            Map.entry("let", "let"),
            Map.entry("tell", "told"),
            Map.entry("hold", "held"),
            Map.entry("cutt", "cut"),
            Map.entry("cut", "cut"),
            Map.entry("pay", "paid"),
            Map.entry("sell", "sold"),
            Map.entry("bring", "brought"),
            Map.entry("show", "shown"),
            Map.entry("throw", "thrown"),
            Map.entry("do", "done"),
            Map.entry("sitt", "sat"),
            Map.entry("build", "built"),
            Map.entry("buy", "bought"),
            Map.entry("find", "found"),
            Map.entry("eff", "spoiled"),
            Map.entry("fuck", "spoiled"),
            Map.entry("overcharg", "overcharged"),
            Map.entry("write", "written"),
            Map.entry("ship", "shipped"),
            Map.entry("stopp", "stopped"),
            Map.entry("say", "said"),
            Map.entry("go", "gone"),
            Map.entry("com", "come"),
            Map.entry("go on", "gone"));

    private Participle() {}

    /** {@code losing} to {@code lost}, {@code ignoring} to {@code ignored}. */
    static String ofGerund(String gerund) {
        String lower = gerund.toLowerCase(Locale.UK);
        return ofBase(lower.substring(0, lower.length() - "ing".length()));
    }

    /** {@code deliver} to {@code delivered}, {@code send} to {@code sent}. */
    static String ofBase(String base) {
        String lower = base.toLowerCase(Locale.UK);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (lower.matches(".*[^aeiou]y")) {
            return lower.substring(0, lower.length() - 1) + "ied";
        }
        return lower.endsWith("e") ? lower + "d" : lower + "ed";
    }
}
