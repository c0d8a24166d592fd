package app.redress.review.tone.rewording;

import app.redress.review.WordList;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> SINGULAR_IN_S =
            Set.of("this", "bus", "business", "address", "process", "progress", "his", "us");

    private final Inflection inflection;
    private final List<Frame> frames = new ArrayList<>();

    private record Frame(Pattern pattern, String plain) {}

    Frames(Inflection inflection) {
        this.inflection = inflection;
        Map<String, String> lists = new LinkedHashMap<>();
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
        frames.add(new Frame(Pattern.compile(pattern, FLAGS), sides[1]));
    }

    /** What {@code text}, said in {@code sentence}, may plainly mean; the closest first. */
    Stream<String> of(String text, Sentence sentence) {
        String bare = text.replaceAll("[.?!\\s]+$", "");
        return frames.stream().flatMap(frame -> {
            Matcher matcher = frame.pattern().matcher(bare);
            return matcher.matches() ? Stream.of(filled(frame.plain(), matcher, sentence)) : Stream.empty();
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
            case "was" -> isPlural(words) ? "were" : "was";
            case "is" -> isPlural(words) ? "are" : "is";
            case "I" -> words.equalsIgnoreCase("us") ? "we" : "I";
            case "The" -> words.replaceFirst("(?i)^all (?=my|our|the)", "all ");
            default -> inflection.form(baseOf(words, sentence), shape).orElse(words);
        };
    }

    private static boolean isPlural(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean two = words.toLowerCase(Locale.ROOT).matches("us|both .*|all .*s|these .*");
        return two || (last.endsWith("s") && !last.endsWith("ss") && !SINGULAR_IN_S.contains(last));
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
