package app.redress.export.pdf;

import app.redress.export.CleanText;
import app.redress.export.FileName;
import app.redress.export.PackContents;
import app.redress.export.PackContents.Document;
import app.redress.export.PackContents.Exhibit;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What stands in a pack, by the anchors that links and bookmarks lead to. */
final class PackIndex {
    /** Everything that an anchor leads to. */
    static final String ANCHORS = "index|summary|chronology|losses|contents|document-\\d+|exhibit-\\d+";

    private static final Map<String, String> GROUPS =
            Map.of("document", "export.pack.documents", "exhibit", "export.pack.exhibits");

    private final Words words;
    private final PackNumbers numbers;
    private final Map<String, String> titles = new LinkedHashMap<>();

    PackIndex(Words words, PackContents pack, PackNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
        titles.put("summary", words.getString("export.pack.summary"));
        titles.put("chronology", words.getString("export.pack.chronology"));
        if (!pack.losses().lines().isEmpty()) {
            titles.put("losses", words.getString("export.pack.losses"));
        }
        if (!pack.contents().lines().isEmpty()) {
            titles.put("contents", words.getString("export.pack.contents"));
        }
        pack.documents().forEach(document -> titles.put(anchor(document), document.heading()));
        pack.exhibits()
                .forEach(exhibit -> titles.put(
                        anchor(exhibit),
                        words.say(
                                "export.pack.exhibit.named",
                                exhibit.number(),
                                CleanText.line(exhibit.enclosure().name()))));
    }

    /** A row for each, with its page, and one above the letters and above the exhibits. */
    List<Map<String, String>> rows(UnaryOperator<String> drawn) {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        titles.forEach((anchor, title) -> {
            String group = GROUPS.getOrDefault(anchor.replaceAll("-\\d+", ""), "");
            if (!group.isEmpty() && groups.add(group)) {
                rows.add(row("main", anchor, words.getString(group)));
            }
            rows.add(row(group.isEmpty() ? "main" : "under", anchor, drawn.apply(title)));
        });
        return rows;
    }

    private Map<String, String> row(String style, String anchor, String said) {
        return Map.of("style", style, "anchor", anchor, "words", said, "page", numbers.page(anchor));
    }

    Optional<String> title(String anchor) {
        return Optional.ofNullable(titles.get(anchor));
    }

    /** Every anchor in the order of the pack. */
    List<String> anchors() {
        return List.copyOf(titles.keySet());
    }

    static String anchor(Document document) {
        return "document-" + document.number();
    }

    static String anchor(Exhibit exhibit) {
        return "exhibit-" + exhibit.number();
    }

    /** Under what name the exact words of a letter or a reply are attached. */
    static String fileName(Document document) {
        return FileName.safe(document.heading() + ".txt");
    }
}
