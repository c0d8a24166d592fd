package app.redress.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a letter to a page: what may go is marked in its form, and goes one after the other. */
final class Shortening {
    private static final Pattern MARKED = Pattern.compile("~(\\d)(.*)", Pattern.DOTALL);
    private static final int MOST_STEPS = 9;

    private Shortening() {}

    /** The paragraphs whole, then without the first thing that may go, and so on. */
    static List<List<List<String>>> of(List<List<String>> paragraphs) {
        List<List<List<String>>> forms = new ArrayList<>();
        for (int step = 0; step <= MOST_STEPS; step++) {
            int gone = step;
            forms.add(paragraphs.stream()
                    .map(sentences -> without(gone, sentences))
                    .toList());
        }
        return forms;
    }

    private static List<String> without(int gone, List<String> sentences) {
        List<String> kept = new ArrayList<>();
        for (String sentence : sentences) {
            Matcher marked = MARKED.matcher(sentence);
            if (!marked.matches()) {
                kept.add(sentence);
            } else if (Integer.parseInt(marked.group(1)) > gone) {
                kept.add(marked.group(2));
            }
        }
        return kept;
    }
}
