package app.redress.casefile.course;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an ask is about, so that it is known again in other words: its sums, its deeds, its things. */
final class AskWords {
    private static final Pattern SUM = Pattern.compile("[£€$]\\s?(\\d[\\d,]*(?:\\.\\d{1,2})?)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int STEM = 5;

    /** Deeds that go by several names. */
    private static final Map<String, Pattern> DEEDS = Map.of(
            "money",
                    deed(
                            "refund|repay|reimburs|money back|credit|pay(?:ment|ing|s)?\\b|compensat|cheque|bank transfer"),
            "repair", deed("repair|restor|fix|mend|engineer|technician|visit|put right"),
            "replace", deed("replac|exchang|new one"),
            "apology", deed("apolog"),
            "cancel", deed("cancel|terminat|end(?:ed|ing)? (?:the|my|your) contract"),
            "reasons", deed("explain|explanation|reason"),
            "deliver", deed("deliver|dispatch|send (?:out|it|the)|courier"),
            "data", deed("data|recording|copy of"));

    private static final Set<String> EMPTY = Set.of(
            "the", "and", "not", "you", "was", "are", "for", "has", "had", "can", "its", "our", "any", "all", "but",
            "who", "may", "one", "two", "did", "how", "out", "why", "yet", "now", "see", "let", "due", "per", "day",
            "which", "with", "that", "this", "from", "your", "have", "three", "weeks", "days", "writing", "confirm",
            "please", "will", "would", "they", "them", "their", "what", "when", "where", "there", "full", "also",
            "further", "charge", "account", "about", "into", "been", "were", "came", "come", "back", "month", "months",
            "price");

    private final Set<String> deeds = new LinkedHashSet<>();
    private final Set<String> sums = new LinkedHashSet<>();
    private final Set<String> things = new LinkedHashSet<>();

    AskWords(String text) {
        DEEDS.forEach((name, signs) -> {
            if (signs.matcher(text).find()) {
                deeds.add(name);
            }
        });
        SUM.matcher(text)
                .results()
                .forEach(sum -> sums.add(sum.group(1).replace(",", "").replaceFirst("\\.00$", "")));
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(word -> !EMPTY.contains(word))
                .forEach(word -> things.add(word.substring(0, Math.min(STEM, word.length()))));
    }

    /** Whether {@code sentence} speaks of this ask. */
    boolean areIn(String sentence) {
        AskWords said = new AskWords(sentence);
        return shared(deeds, said.deeds) > 0 || shared(sums, said.sums) > 0 || shared(things, said.things) > 1;
    }

    /** Whether both ask for the same. */
    boolean areSameAs(AskWords other) {
        boolean sums = this.sums.isEmpty() || other.sums.isEmpty() || shared(this.sums, other.sums) > 0;
        boolean deeds = shared(this.deeds, other.deeds) > 0 || (this.deeds.isEmpty() && other.deeds.isEmpty());
        int fewest = Math.min(things.size(), other.things.size());
        return sums && deeds && shared(things, other.things) * 2 >= fewest;
    }

    Set<String> sums() {
        return sums;
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private static Pattern deed(String signs) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + signs + ")");
    }

    /** Sentences of a reply, as far as full stops and line breaks tell. */
    static List<String> sentences(String text) {
        return Pattern.compile("(?<=[.!?])\\s+|\\R{1,}")
                .splitAsStream(text)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
