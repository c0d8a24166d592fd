package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stretches of a text between blank lines. */
final class Paragraphs {
    private static final Pattern BREAK = Pattern.compile("\\R[ \\t\\u00A0]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    /** A paragraph of fewer lines than this goes whole; in a longer one only the lines that say it. */
    private static final int FEW_LINES = 3;

    private Paragraphs() {}

    static List<TextRange> in(String text) {
        List<TextRange> paragraphs = new ArrayList<>();
        Matcher gap = BREAK.matcher(text);
        int start = 0;
        while (gap.find()) {
            paragraphs.add(new TextRange(start, gap.start()));
            start = gap.end();
        }
        paragraphs.add(new TextRange(start, text.length()));
        return paragraphs;
    }

    /**
     * The part of {@code paragraph} that is small print. Whoever joins a whole letter into one paragraph must not lose
     * it for one line at its foot, so the rest counts only from the first line that says it.
     */
    static List<TextRange> smallPrint(TextRange paragraph, String text, Pattern print) {
        List<TextRange> lines = LINE.matcher(paragraph.of(text))
                .results()
                .map(line -> new TextRange(line.start(), line.end()).plus(paragraph.start()))
                .toList();
        List<TextRange> said = lines.stream()
                .filter(line -> print.matcher(line.of(text)).find())
                .toList();
        if (said.isEmpty() || (lines.size() < FEW_LINES && said.get(0).start() == paragraph.start())) {
            return sentences(paragraph, text, print);
        }
        return said.stream()
                .flatMap(line -> sentences(line, text, print).stream())
                .toList();
    }

    /** A lone paragraph may say its business first: everything from the first sentence of small print on goes. */
    private static List<TextRange> sentences(TextRange stretch, String text, Pattern print) {
        return Sentences.in(stretch.of(text)).stream()
                .map(sentence -> sentence.plus(stretch.start()))
                .filter(sentence -> print.matcher(sentence.of(text)).find())
                .findFirst()
                .map(first -> List.of(new TextRange(first.start(), stretch.end())))
                .orElse(List.of());
    }
}
