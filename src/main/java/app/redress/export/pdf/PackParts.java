package app.redress.export.pdf;

import app.redress.export.CasePack.Why;
import app.redress.export.CleanText;
import app.redress.export.PackContents;
import app.redress.export.PackContents.Exhibit;
import app.redress.export.PackContents.Row;
import app.redress.letter.Party;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Pieces that several pages of a pack are made of. */
final class PackParts {
    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;

    private final Words words;
    private final LetterFonts fonts;

    PackParts(Words words, LetterFonts fonts) {
        this.words = words;
        this.fonts = fonts;
    }

    Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        Map.of(
                        "label", "export.pack.label",
                        "askLabel", "export.pack.ask",
                        "indexTitle", "export.pack.index",
                        "summaryTitle", "export.pack.summary",
                        "chronologyTitle", "export.pack.chronology",
                        "nothing", "export.pack.nothing")
                .forEach((name, key) -> labels.put(name, words.getString(key)));
        Map.of(
                        "dayLabel", "export.pack.column.day",
                        "eventLabel", "export.pack.column.event",
                        "whereLabel", "export.pack.column.where",
                        "receiptLabel", "export.pack.column.receipt",
                        "amountLabel", "export.pack.column.amount",
                        "totalLabel", "export.pack.column.total",
                        "linksLabel", "export.pack.head.exhibits")
                .forEach((name, key) -> labels.put(name, words.getString(key)));
        return labels;
    }

    List<Map<String, Object>> parties(PackContents pack) {
        List<Map<String, Object>> parties = new ArrayList<>();
        parties.add(party("export.pack.person", block(pack.person())));
        parties.add(party("export.pack.company", block(pack.company())));
        parties.add(party("export.pack.references", pack.references()));
        parties.removeIf(party -> party.get("lines") instanceof List<?> lines && lines.isEmpty());
        return parties;
    }

    private Map<String, Object> party(String key, List<String> lines) {
        List<Map<String, String>> styled = new ArrayList<>();
        for (String line : lines) {
            styled.add(Map.of("style", styled.isEmpty() ? "name" : "line", "line", fonts.drawable(line)));
        }
        return Map.of("label", words.getString(key), "lines", styled);
    }

    private static List<String> block(Party party) {
        return Stream.of(
                        Stream.of(party.name(), party.attention()),
                        party.address().stream(),
                        Stream.of(party.phone(), party.email()))
                .flatMap(lines -> lines)
                .map(CleanText::line)
                .filter(line -> !line.isBlank())
                .toList();
    }

    List<Map<String, String>> rows(List<Row> rows) {
        return rows.stream()
                .map(row -> Map.of("label", row.label(), "words", fonts.drawable(row.words())))
                .toList();
    }

    /** To the letter or reply that an event is, and to the exhibits that belong to it. */
    List<Map<String, String>> links(PackContents pack, Optional<Integer> document, List<Integer> exhibits) {
        Stream<Map<String, String>> full = document
                .flatMap(number -> pack.documents().stream()
                        .filter(one -> one.number() == number)
                        .findFirst())
                .map(one -> Map.of("anchor", PackIndex.anchor(one), "words", words.getString("export.pack.inFull")))
                .stream();
        return Stream.concat(full, exhibitLinks(exhibits).stream()).toList();
    }

    List<Map<String, String>> exhibitLinks(List<Integer> exhibits) {
        return exhibits.stream()
                .map(number ->
                        Map.of("anchor", "exhibit-" + number, "words", words.say("export.pack.exhibit.link", number)))
                .toList();
    }

    /** "3 pages · 412 kB". */
    String size(Exhibit exhibit, ExhibitLook look) {
        long bytes = exhibit.enclosure().size();
        String size = bytes < MEGA
                ? words.say("export.pack.kilobytes", Math.max(1, Math.round((double) bytes / KILO)))
                : words.say("export.pack.megabytes", (double) bytes / MEGA);
        return look.pages() == 0 ? size : words.say("export.pack.pages", look.pages(), size);
    }

    /** Why it cannot be seen here, and where it is. */
    String note(Exhibit exhibit, Why why) {
        String reason = words.getString("export.pack.why." + why);
        return why == Why.MISSING
                ? reason
                : words.say("export.pack.attached", reason, Attachments.name(words, exhibit));
    }
}
