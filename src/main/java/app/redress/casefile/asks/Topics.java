package app.redress.casefile.asks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of thing that people ask companies for; {@code topics.txt} says by which words they are known. */
final class Topics {
    /** Asks to be told something. */
    static final String EXPLAIN = "explain";

    static final String APOLOGY = "apology";
    static final String CONFIRM = "confirm";
    /** Asks for a plain fact. */
    static final String TELL = "tell";

    private static final String FILE = "topics.txt";
    private static final PhraseBook BOOK = PhraseBook.read(FILE);
    private static final List<String> ALL = BOOK.names().stream()
            .filter(name -> name.endsWith(".asked"))
            .map(name -> name.substring(0, name.indexOf('.')))
            .toList();
    private static final Set<String> MONEY = listed("money");
    private static final Set<String> VAGUE = listed("vague");
    /** What a "no" to everything leaves open. */
    private static final Set<String> TOLD =
            Set.of(EXPLAIN, TELL, APOLOGY, "papers", "list", "data", CONFIRM, "improve");

    private Topics() {}

    /** The topics of an ask, in the order in which it names them; what is to be confirmed comes before that it is. */
    static Set<String> of(String ask) {
        Map<String, Integer> places = new HashMap<>();
        for (String topic : ALL) {
            Matcher asked = BOOK.of(topic + ".asked").matcher(ask);
            if (asked.find()) {
                places.put(topic, topic.equals(CONFIRM) ? ask.length() : asked.start());
            }
        }
        return ALL.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isSaid(String topic, String clause) {
        return BOOK.finds(topic + ".said", clause);
    }

    static boolean isDenied(String topic, String clause) {
        return BOOK.knows(topic + ".denied") && BOOK.finds(topic + ".denied", clause);
    }

    static boolean isGranted(String topic, String clause) {
        return BOOK.knows(topic + ".granted") && BOOK.finds(topic + ".granted", clause);
    }

    /** Whether {@code clause} has what a sentence needs that tells where, who or when, if the ask wants to know that. */
    static boolean mayTell(String ask, String clause) {
        return Stream.of("where", "who", "when")
                .filter(asked -> (" " + ask + " ").contains(" " + asked + " "))
                .allMatch(asked -> BOOK.finds("told." + asked, clause));
    }

    static boolean isMoney(String topic) {
        return MONEY.contains(topic);
    }

    /** Whether the words of a topic are so common that they tell little alone. */
    static boolean isVague(String topic) {
        return VAGUE.contains(topic);
    }

    /** Whether it is something to be said or shown, not to be done. */
    static boolean isToBeTold(String topic) {
        return TOLD.contains(topic);
    }

    static boolean speaksOfMoney(String clause) {
        return Stream.of("refund", "compensate", "expenses", "claim").anyMatch(topic -> isSaid(topic, clause))
                || BOOK.finds("sum", clause);
    }

    /** Whether a product is meant without being named. */
    static boolean namesSomeItem(String clause) {
        return BOOK.finds("item", clause);
    }

    private static Set<String> listed(String name) {
        return Set.copyOf(PhraseBook.lists(FILE, name).get(0));
    }
}
