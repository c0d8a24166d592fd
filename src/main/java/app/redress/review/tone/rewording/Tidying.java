package app.redress.review.tone.rewording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a sentence whole again after words were taken out of it: spaces, commas, articles, the capital, the full stop. */
final class Tidying {
    private record Repair(Pattern pattern, String with) {}

    private static final List<Repair> REPAIRS = List.of(
            repair(
                    "(?i)^(?:[@.]\\s?\\w++[\\s:,.;-]*+)+"
                            + "(?=\\S)(?!(?:is|has|was|are|were|had|needs?|will|can|cannot|just|keeps?|even|lost|refuses?|\\w+ed)\\b)",
                    ""),
            repair("^(?:@\\w+\\s*[,:]\\s*)+(?=\\p{L})", ""),
            repair(
                    "(?i)^(?:@\\w+ )+(?=(?:is|are|was|were|do|does|did|can|could|will|would|have|has) (?:you|i|we|they|it|he|she|this|there)\\b)",
                    ""),
            repair("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}]+", ""),
            repair("\\s+", " "),
            repair("(?<=^|\\s)[:;]-?[()DPp](?=$|\\s)", ""),
            repair("\\(\\s*\\)|\"\\s*\"", ""),
            repair("([!?.])(?:\\s?[!?.])+(?=\\s|$)", "$1"),
            repair("(?:(?:\\s(?:at|by|with|from|to|on))?,?\\s@\\w+)+(?=[\\s.!?]*$)", ""),
            repair("[!]+", "."),
            repair("\\s+([,.;:?])", "$1"),
            repair("([,;:-])\\s*(?=[,.;:?])", ""),
            repair("([.?])\\s*[,;:]", "$1"),
            repair(
                    "(?i)[,;]? (?:and|but|or|so|because|which|(?<!(?:ing|\\b(?:do|did|done|does|of|at|for|like|with|about|after|than|is|was|want|accept|on|in|to)) )that)\\s*(?=[.?]|$)",
                    ""),
            repair(
                    "(?i)^[\\s,.;:?\u2026\u2013\u2014-]*(?:(?:and|but|so|or|also|because(?! of)(?!(?:.*\\b(?:i|you|he|she|it|we|they)\\b){2})|although(?!.*,)|then|that(?= (?:i|you|he|she|it|we|they|the|my|your|our|his|her|their|there|nobody)\\b)) )?[\\s,.;:?-]*",
                    ""),
            repair("(?i)\\b(?:absolutely|simply|truly|literally|totally) (?=an? )", ""),
            repair(
                    "(?i)(?<!^(?:if|when|because(?! of this)|since|while|although|after|before|as)\\b[^.]{0,200}), (?=(?:your service is|the service was) well below what I expected|what I was told was not correct|I have not been treated fairly|I am (?:very dis|not )satisfied)",
                    ". "),
            repair("(?i)\\b(well below what I expected) (?=(?:my|our|your|i|we|you|they)\\b)", "$1. "),
            repair("(?i)\\b(very \\w+) and \\1\\b", "$1"),
            repair("(?i)\\b(the|your|my|an?) (?:the|your|my|an?|this|these) ", "$1 "),
            repair(
                    "\\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz]|u(?:se|ni(?!m|n)|k)|eu|one)(?!hour|honest|heir|\\p{Lu}{2})",
                    "$1 "),
            repair("\\b([Aa]) (?=[aeio]|u(?!se|ni(?!m|n)|k|s[A-Z])|hour|honest)(?!eu|one\\b|\\p{Lu}{2})", "$1n "),
            repair("(?<=[\\p{L}\\d\\])%])[\\s,;:\u2026\u2013\u2014-]+$", ""),
            repair("\\s+", " "));
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)^(?:@\\w+[,:]? )*(?:why|how|what|when|where|who|which|is|are|was|were|do|does|did|can|could|will|would|have|has|should|am|ever)\\b.*"
                    + "|.*[,;:.-] (?:(?:so|and|but) )?(?:why|how|(?:is|are|was|were|do|does|did|can|could|will|would|have|has) (?:you|i|we|they|it|he|she|this|that|there|the|my|your|anyone|someone))\\b.*");
    /** A question by its word order: "where is", "how do". */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^(?:why|how|what|when|where|who|how \\w+) (?:is|are|was|were|do|does|did|can|could|will|would|has|have) ");

    /** A question by its verb before the subject, whatever mark stood behind it. */
    private static final Pattern TURNED = Pattern.compile(
            "(?i)(?:@\\w+[,:]? )*(?:is|are|was|were|do|does|did|can|could|will|would|have|has) (?:you|i|we|they|it|he|she|this|there|some(?:one|body)|any(?:one|body))\\b");

    private static final Pattern PRONOUN_INSIDE =
            Pattern.compile("(?<=[a-z,;] )(?:We|You|They|He|She|It|My|Our|Your)\\b");
    private static final Pattern SENTENCE_START = Pattern.compile(
            "(?:^|(?<=[.?] )(?<!\\b[ap]\\.m\\. )(?<!\\b(?:Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|No|etc|vs|approx)\\. ))\\p{Ll}");

    private Tidying() {}

    private static Repair repair(String pattern, String with) {
        return new Repair(Pattern.compile(pattern), with);
    }

    /** {@code text} as one or more whole sentences; empty when no word is left. */
    static String whole(String text) {
        String rest = text.strip();
        for (Repair repair : REPAIRS) {
            rest = repair.pattern().matcher(rest).replaceAll(repair.with()).strip();
        }
        if (rest.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        return ended(capitals(rest));
    }

    private static String capitals(String text) {
        String evened = PRONOUN_INSIDE
                .matcher(text.replaceAll("\\bi\\b(?![.'])", "I"))
                .replaceAll(inside -> inside.group().toLowerCase(Locale.ROOT));
        Matcher starts = SENTENCE_START.matcher(evened);
        return starts.replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
    }

    private static String ended(String text) {
        char last = text.charAt(text.length() - 1);
        if (".?".indexOf(last) < 0 && ASKING.matcher(text).find()) {
            return text + "?";
        }
        String bare = text.replaceFirst("[.]$", "");
        if (last != '?' && bare.indexOf('.') < 0 && TURNED.matcher(bare).lookingAt()) {
            return bare + "?";
        }
        boolean single = text.indexOf('?') == text.length() - 1;
        if (last == '?' && single && !QUESTION.matcher(text).matches()) {
            return text.substring(0, text.length() - 1) + ".";
        }
        char inside = "\"\u201D".indexOf(last) >= 0 && text.length() > 1 ? text.charAt(text.length() - 2) : last;
        return ".?!".indexOf(inside) >= 0 ? text : text + ".";
    }

    /** {@code text} as it stands within a sentence: without its full stop, its first letter small unless a name or "I". */
    static String inner(String text) {
        String rest = text.replaceAll("[.?!]+$", "").strip();
        boolean keeps = rest.matches("(?s)I\\b.*|\\p{Lu}{2}.*") || rest.isEmpty();
        return keeps ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
