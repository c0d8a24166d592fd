package app.redress.review;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reviewer for tests: it finds the phrases it was told, everywhere they stand. */
public final class WatchwordReviewer implements Reviewer {
    private final Map<String, Finding> phrases = new LinkedHashMap<>();
    private @Nullable RuntimeException trouble;
    private int reviews;

    public WatchwordReviewer find(
            String phrase, Category category, Severity severity, String message, String... rewordings) {
        TextRange nowhere = new TextRange(0, phrase.length());
        String rule = category + "_" + phrase.replace(' ', '_');
        phrases.put(phrase, new Finding(nowhere, phrase, category, severity, rule, message, List.of(rewordings)));
        return this;
    }

    public void failWith(@Nullable RuntimeException newTrouble) {
        trouble = newTrouble;
    }

    public int reviews() {
        return reviews;
    }

    @Override
    public List<Finding> review(ReviewRequest request) {
        reviews++;
        if (trouble != null) {
            throw trouble;
        }
        List<Finding> found = new ArrayList<>();
        phrases.forEach((phrase, finding) -> {
            int start = request.text().indexOf(phrase);
            while (start >= 0) {
                found.add(finding.at(new TextRange(start, start + phrase.length())));
                start = request.text().indexOf(phrase, start + 1);
            }
        });
        found.sort(Comparator.comparing(Finding::range));
        return found;
    }
}
