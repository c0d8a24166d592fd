package app.redress.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A letter as sentences, of which a person chooses those that fit into a form. Nothing is shortened inside a sentence,
 * and nothing is left out unasked.
 *
 * @param sentences in the order of the letter
 */
public record FormText(List<Sentence> sentences) {
    public FormText {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence, or a line that stands alone.
     *
     * @param paragraph which paragraph it stands in, from 0
     */
    public record Sentence(String words, int paragraph) {}

    /** @param words a letter as plain text, a blank line between paragraphs */
    public static FormText of(String words, Locale locale) {
        List<Sentence> sentences = new ArrayList<>();
        String[] paragraphs = CleanText.lines(words).strip().split("\n{2,}", -1);
        for (int paragraph = 0; paragraph < paragraphs.length; paragraph++) {
            for (String line : paragraphs[paragraph].split("\n", -1)) {
                add(line.strip(), paragraph, locale, sentences);
            }
        }
        return new FormText(sentences);
    }

    private static void add(String line, int paragraph, Locale locale, List<Sentence> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = line.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(new Sentence(sentence, paragraph));
            }
        }
    }

    /**
     * The chosen sentences in their order, paragraphs apart.
     *
     * @param chosen one for each sentence
     */
    public String with(List<Boolean> chosen) {
        StringBuilder text = new StringBuilder();
        int before = -1;
        for (int at = 0; at < sentences.size(); at++) {
            if (chosen.get(at)) {
                Sentence sentence = sentences.get(at);
                if (before >= 0) {
                    text.append(before == sentence.paragraph() ? " " : "\n\n");
                }
                text.append(sentence.words());
                before = sentence.paragraph();
            }
        }
        return text.toString();
    }

    /** As forms count: every sign one, a line end two, since it travels as two. */
    public static int length(String text) {
        return text.codePointCount(0, text.length())
                + (int) text.chars().filter(sign -> sign == '\n').count();
    }

    /** Which sentences fit from the first on; a start for the person's own choice. */
    public List<Boolean> thoseThatFit(int limit) {
        List<Boolean> chosen = new ArrayList<>(
                IntStream.range(0, sentences.size()).mapToObj(at -> false).toList());
        for (int at = 0; at < chosen.size(); at++) {
            chosen.set(at, true);
            if (length(with(chosen)) > limit) {
                chosen.set(at, false);
                return List.copyOf(chosen);
            }
        }
        return List.copyOf(chosen);
    }
}
