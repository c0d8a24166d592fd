package app.redress.casefile.ui;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words in which some are marked as found. */
final class MarkedText extends TextFlow {
    /** @param marks where the words found stand, in order; none overlaps another */
    void show(String words, List<TextRange> marks) {
        getChildren().clear();
        int from = 0;
        for (TextRange mark : marks) {
            add(words.substring(from, mark.start()), "plain");
            add(mark.of(words), "found");
            from = mark.end();
        }
        add(words.substring(from), "plain");
    }

    /** Where {@code phrases} stand in {@code words}, in order. */
    static List<TextRange> find(String words, List<String> phrases) {
        List<TextRange> found = new ArrayList<>();
        phrases.stream()
                .filter(phrase -> !phrase.isBlank())
                .flatMap(phrase -> Pattern.compile(
                                Pattern.quote(phrase), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(words)
                        .results())
                .map(match -> new TextRange(match.start(), match.end()))
                .filter(range -> found.stream().noneMatch(range::overlaps))
                .forEach(found::add);
        found.sort(Comparator.comparing(TextRange::start));
        return found;
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            Text text = new Text(piece.replace('\n', ' '));
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
