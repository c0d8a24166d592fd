package app.redress.review.tone.rewording;

import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import app.redress.text.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences that say one thing and mean another, and the plain sentence each of them stands for ({@code frames.tsv}):
 * thanks for a loss, a question that wants no answer, an order, a threat.
 */
final class Frames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern LIST = Pattern.compile("(<\\w+>)=(.*)");
    private static final Pattern SLOT = Pattern.compile("\\$(\\d)|\\{(\\d):(\\w+)}");

    /** "My records on 3 May" are several, whatever May is. */
    private static final Pattern BEHIND_THE_NOUN =
            Pattern.compile("(?i) (?:on|in|at|of|for|from|with|to|about|by|since|until|that|which|who)(?= )");

    private final Inflection inflection;
    private final List<Frame> frames = new ArrayList<>();

    /**
     * A way to say one thing and mean another.
     *
     * @param plain what it means
     * @param whole whether every word that may be of weight is in a group: what else it matches is a turn of phrase
     */
    private record Frame(Pattern pattern, String plain, boolean whole) {}

    Frames(Inflection inflection) {
        this.inflection = inflection;
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("<ask>", Requests.pattern());
        WordList.lines(Frames.class, "frames.tsv").forEach(line -> read(line, lists));
    }

    private void read(String line, Map<String, String> lists) {
        Matcher list = LIST.matcher(line);
        if (list.matches() && line.indexOf('\t') < 0) {
            lists.put(list.group(1), list.group(2));
            return;
        }
        String[] sides = line.split("\t", 2);
        String pattern = sides[0];
        for (Map.Entry<String, String> entry : lists.entrySet()) {
            pattern = pattern.replace(entry.getKey(), entry.getValue());
        }
        frames.add(new Frame(Pattern.compile(pattern, FLAGS), sides[1], !isLossy(pattern)));
    }

    /** Whether {@code pattern} lets any words go by outside its capturing groups. */
    private static boolean isLossy(String pattern) {
        Deque<Boolean> capturing = new ArrayDeque<>();
        for (int at = 0; at < pattern.length(); at++) {
            char mark = pattern.charAt(at);
            if (mark == '(') {
                boolean group = pattern.charAt(at + 1) != '?';
                capturing.push(group || (!capturing.isEmpty() && capturing.peek()));
            } else if (mark == ')') {
                capturing.pop();
            } else if (mark == '.' && pattern.substring(at).matches("\\.[*+].*")) {
                boolean captured = !capturing.isEmpty() && capturing.peek();
                if (!captured) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What {@code text}, said in {@code sentence}, may plainly mean; the closest first. */
    Stream<Proposal> of(String text, Sentence sentence) {
        String bare = text.replaceAll("[.?!\\s]+$", "");
        return frames.stream().flatMap(frame -> {
            Matcher matcher = frame.pattern().matcher(bare);
            if (!matcher.matches()) {
                return Stream.empty();
            }
            String plain = filled(frame.plain(), matcher, sentence);
            return Stream.of(Proposal.ofItsWords(plain, frame.whole() ? text : plain));
        });
    }

    private String filled(String plain, MatchResult match, Sentence sentence) {
        return SLOT.matcher(plain)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        slot.group(1) != null
                                ? group(match, slot.group(1))
                                : shaped(group(match, slot.group(2)), slot.group(3), sentence)));
    }

    private static String group(MatchResult match, String number) {
        int at = Integer.parseInt(number);
        String group = match.group(at);
        if (group == null) {
            return "";
        }
        return match.start(at) == 0 ? Tidying.inner(group) : group;
    }

    private String shaped(String words, String shape, Sentence sentence) {
        return switch (shape) {
            case "was" -> isPlural(words, sentence) ? "were" : "was";
            case "is" -> isPlural(words, sentence) ? "are" : "is";
            case "I" -> words.equalsIgnoreCase("us") ? "we" : "I";
            case "ask" ->
                words.toLowerCase(Locale.ROOT).startsWith("please") ? words : "Please " + Tidying.inner(words);
            case "who" -> subject(words);
            case "a" -> isPlural(words, sentence) ? words : "a " + words;
            case "lower" -> words.toLowerCase(Locale.ROOT);
            case "The" -> words.replaceFirst("(?i)^all (?=my|our|the)", "all ");
            default -> inflected(baseOf(words, sentence), shape).orElse(words);
        };
    }

    private Optional<String> inflected(String base, String shape) {
        String stem = base.replaceFirst("ing$", "");
        return Stream.of(base, stem, stem + "e")
                .distinct()
                .flatMap(verb -> inflection.form(verb, shape).stream())
                .findFirst();
    }

    private static String subject(String object) {
        return switch (object.toLowerCase(Locale.ROOT)) {
            case "me" -> "I";
            case "us" -> "we";
            case "him" -> "he";
            case "her" -> "she";
            case "them" -> "they";
            default -> object;
        };
    }

    private static boolean isPlural(String words, Sentence sentence) {
        String head = BEHIND_THE_NOUN.split(words, 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT).matches("us|both .*|all .*s|these .*")
                || sentence.words().stream()
                        .filter(word -> word.lower().equals(last))
                        .anyMatch(word -> word.tagged("NNS")
                                && !word.tagged("NN:")
                                && !word.lemmas().contains(last));
    }

    /** The base form of the verb written as {@code form} in the sentence. */
    private static String baseOf(String form, Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.text().equalsIgnoreCase(form))
                .flatMap(word -> bases(word))
                .findFirst()
                .orElse(form.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> bases(Word word) {
        return word.lemmas().stream()
                .filter(lemma -> !lemma.equals(word.lower()) || word.tagged("VB"))
                .sorted((a, b) -> Boolean.compare(a.equals(word.lower()), b.equals(word.lower())));
    }
}
