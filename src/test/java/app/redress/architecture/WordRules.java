package app.redress.architecture;

import app.redress.architecture.SpokenWords.Asked;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words of all features must keep to. Each method names what breaks its rule. */
final class WordRules {
    private static final String PROBLEM = "problem.";
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> claimedTwice = new TreeSet<>();

    WordRules(Collection<WordFile> files) {
        for (WordFile file : files) {
            claimedTwice.addAll(file.twice());
            file.words().forEach((key, value) -> {
                if (words.put(key, value) != null) {
                    claimedTwice.add(key);
                }
            });
        }
    }

    Set<String> keysClaimedTwice() {
        return claimedTwice;
    }

    List<String> keysWithoutWords(Collection<String> keys) {
        return keys.stream()
                .filter(key -> !words.containsKey(key))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Words nobody says.
     *
     * @param spoken what the code says
     * @param shown keys that stand in screens
     * @param families keys that are put together while running
     */
    List<String> wordsNobodySays(SpokenWords spoken, Set<String> shown, Collection<String> families) {
        return words.keySet().stream()
                .filter(key -> !shown.contains(key) && !families.contains(key) && !spoken.says(key))
                .filter(key -> !key.startsWith(PROBLEM) || !spoken.says(key.substring(PROBLEM.length())))
                .sorted()
                .toList();
    }

    List<String> brokenPatterns() {
        return words.keySet().stream()
                .filter(key -> ARGUMENT.matcher(words.get(key)).find())
                .filter(key -> pattern(words.get(key)).isEmpty())
                .sorted()
                .toList();
    }

    /** A pattern swallows a single apostrophe; words taken as they stand show a doubled one. */
    List<String> wrongApostrophes(SpokenWords spoken) {
        Stream<String> swallowed = Stream.concat(
                        words.keySet().stream().filter(this::hasArguments),
                        spoken.asked().stream().filter(Asked::formatted).map(Asked::key))
                .filter(key ->
                        LONE_APOSTROPHE.matcher(words.getOrDefault(key, "")).find());
        Stream<String> doubled = spoken.asked().stream()
                .filter(asked -> !asked.formatted())
                .map(Asked::key)
                .filter(key -> words.getOrDefault(key, "").contains("''"));
        return Stream.concat(swallowed, doubled).sorted().distinct().toList();
    }

    /** Words that wait for more arguments than the call brings would show {@code {1}} to a person. */
    List<String> callsThatBringTooLittle(SpokenWords spoken) {
        return spoken.asked().stream()
                .filter(asked -> arguments(asked.key()) > asked.arguments())
                .map(Asked::key)
                .sorted()
                .distinct()
                .toList();
    }

    private boolean hasArguments(String key) {
        return key.startsWith(PROBLEM) || ARGUMENT.matcher(words.get(key)).find();
    }

    private int arguments(String key) {
        return pattern(words.getOrDefault(key, ""))
                .map(pattern -> pattern.getFormatsByArgumentIndex().length)
                .orElse(0);
    }

    private static Optional<MessageFormat> pattern(String value) {
        try {
            return Optional.of(new MessageFormat(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
