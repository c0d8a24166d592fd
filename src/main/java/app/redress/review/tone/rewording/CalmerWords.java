package app.redress.review.tone.rewording;

import app.redress.text.Latest;
import app.redress.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Word for word: heated words and the calm ones that say the same ({@code calmer.tsv}), and words that may simply go
 * ({@code dropped.txt}).
 */
final class CalmerWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LIST = Pattern.compile("<(\\w+)>=(.*)");

    /** What ends with a space has the next word right behind it. */
    private static final String WORD_END = "(?!(?<=[\\p{L}\\d])[\\p{L}\\d])";

    /** The wordings tried for one sentence share most of their texts. */
    private static final int REMEMBERED = 50;

    private final List<Calmer> phrases = new ArrayList<>();
    private final List<Pattern> dropped;
    private final Map<String, String> unfilled = new Latest<>(REMEMBERED);
    private final Map<String, String> calm = new Latest<>(REMEMBERED);

    private record Calmer(Pattern heated, String instead) {}

    CalmerWords() {
        Map<String, String> lists = new LinkedHashMap<>();
        WordList.lines(CalmerWords.class, "calmer.tsv").forEach(line -> read(line, lists));
        this.dropped = WordList.lines(CalmerWords.class, "dropped.txt").stream()
                .map(line -> Pattern.compile(line, FLAGS))
                .toList();
    }

    private void read(String line, Map<String, String> lists) {
        Matcher list = LIST.matcher(line);
        if (list.matches()) {
            lists.put("<" + list.group(1) + ">", list.group(2));
            return;
        }
        String[] sides = line.split("\t", 2);
        String heated = sides[0];
        for (Map.Entry<String, String> entry : lists.entrySet()) {
            heated = heated.replace(entry.getKey(), entry.getValue());
        }
        phrases.add(new Calmer(
                Pattern.compile("(?<![\\p{L}\\d])(?:" + heated + ")" + WORD_END, FLAGS),
                sides.length > 1 ? sides[1] : ""));
    }

    /** {@code text} with openers, jabs and swear words left out. */
    String withoutFillers(String text) {
        return unfilled.computeIfAbsent(text, this::dropFillers);
    }

    private String dropFillers(String text) {
        String rest = text;
        for (Pattern filler : dropped) {
            rest = replaced(rest, filler, null);
        }
        return rest;
    }

    /** {@code text} with every heated phrase we know said calmly. */
    String calmed(String text) {
        return calm.computeIfAbsent(text, this::replaceAll);
    }

    private String replaceAll(String text) {
        String calmer = withoutFillers(text);
        for (Calmer phrase : phrases) {
            calmer = replaced(calmer, phrase.heated(), phrase.instead());
        }
        return calmer;
    }

    private static String replaced(String text, Pattern pattern, @Nullable String instead) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(instead == null ? " " : instead) : text;
    }
}
