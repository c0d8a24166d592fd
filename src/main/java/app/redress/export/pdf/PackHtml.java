package app.redress.export.pdf;

import app.redress.export.CasePack.Why;
import app.redress.export.CleanText;
import app.redress.export.PackContents;
import app.redress.export.PackContents.Costs;
import app.redress.export.PackContents.Document;
import app.redress.export.PackContents.Exhibit;
import app.redress.export.PackContents.LossLine;
import app.redress.letter.PaperSize;
import app.redress.words.Words;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a case pack that are laid out, as XHTML for the renderer: all but what exhibits hold. */
final class PackHtml {
    private final Words words;
    private final LetterFonts fonts;
    private final PackParts parts;
    private final Template template;
    private final String common = Resources.text("pack.css");

    PackHtml(Words words, LetterFonts fonts) {
        this.words = words;
        this.fonts = fonts;
        this.parts = new PackParts(words, fonts);
        this.template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(Resources.text("pack.mustache"));
    }

    /** @param numbers where things stand, as far as that is known */
    String of(PackContents pack, Map<Integer, ExhibitLook> looks, PackNumbers numbers) {
        Map<String, Object> model = new HashMap<>(parts.labels());
        model.put("language", pack.variant().tag());
        model.put("name", name(pack));
        model.put("style", common + Resources.text(pack.paper() == PaperSize.A4 ? "pack-a4.css" : "pack-letter.css"));
        model.put("title", drawn(pack.title()));
        model.put("parties", parts.parties(pack));
        model.put("hasAsks", !pack.asks().isEmpty());
        model.put("asks", pack.asks().stream().map(this::drawn).toList());
        model.put("made", words.say("export.pack.made", day(pack.made())));
        model.put("index", new PackIndex(words, pack, numbers).rows(this::drawn));
        model.put("leftOut", leftOut(pack.notesLeftOut()));
        model.put("summary", parts.rows(pack.summary()));
        putChronology(model, pack);
        model.put("costs", costs(pack));
        model.put("documents", pack.documents().stream().map(this::document).toList());
        model.put(
                "exhibits",
                pack.exhibits().stream()
                        .map(exhibit ->
                                exhibit(exhibit, looks.getOrDefault(exhibit.number(), ExhibitLook.none(Why.MISSING))))
                        .toList());
        return template.execute(model);
    }

    /** What a window calls the document, and every page at its foot. */
    String name(PackContents pack) {
        return words.say("export.pack.name", drawn(pack.title()));
    }

    /** Whether signs of a letter or a reply had to be replaced. */
    boolean isReplaced(Document document) {
        return !fonts.missing(CleanText.lines(document.text())).isEmpty();
    }

    private String leftOut(int notes) {
        return notes == 0 ? "" : words.say("export.pack.notesLeftOut", notes);
    }

    private void putChronology(Map<String, Object> model, PackContents pack) {
        model.put("hasChronology", !pack.chronology().isEmpty());
        model.put(
                "chronology",
                pack.chronology().stream()
                        .map(event -> Map.of(
                                "day",
                                        event.on()
                                                .map(this::day)
                                                .orElseGet(() -> words.getString("casefile.timeline.noDay")),
                                "heading", drawn(event.heading()),
                                "text", drawn(event.text()),
                                "links", parts.links(pack, event.document(), event.exhibits())))
                        .toList());
    }

    private List<Map<String, Object>> costs(PackContents pack) {
        return Stream.of(costs("losses", pack.losses()), costs("contents", pack.contents()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing where nothing was told. */
    private Optional<Map<String, Object>> costs(String anchor, Costs costs) {
        return costs.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(
                        "anchor", anchor,
                        "title", words.getString("export.pack." + anchor),
                        "column", words.getString("export.pack.column." + anchor),
                        "lines", costs.lines().stream().map(this::line).toList(),
                        "totals", costs.totals().stream().map(this::drawn).toList()));
    }

    private Map<String, String> line(LossLine loss) {
        return Map.of(
                "what", drawn(loss.what()),
                "day", loss.on().map(this::day).orElse(drawn(loss.when())),
                "receipt", words.getString(loss.receipt() ? "export.pack.yes" : "export.pack.no"),
                "amount", drawn(loss.amount()));
    }

    private Map<String, Object> document(Document document) {
        List<Map<String, String>> links = parts.exhibitLinks(document.exhibits());
        return Map.of(
                "anchor", PackIndex.anchor(document),
                "heading", drawn(document.heading()),
                "head", parts.rows(document.head()),
                "hasLinks", !links.isEmpty(),
                "links", links,
                "text", PackText.html(drawn(CleanText.lines(document.text()))),
                "note",
                        isReplaced(document)
                                ? words.say("export.pack.replaced", LetterFonts.STAND_IN, PackIndex.fileName(document))
                                : "");
    }

    private Map<String, Object> exhibit(Exhibit exhibit, ExhibitLook look) {
        String name = drawn(CleanText.line(exhibit.enclosure().name()));
        return Map.of(
                "anchor", PackIndex.anchor(exhibit),
                "label", words.getString("export.pack.exhibit"),
                "number", exhibit.number(),
                "file", name,
                "from", exhibit.from().stream().map(this::drawn).toList(),
                "size", parts.size(exhibit, look),
                "note", look.why().map(why -> parts.note(exhibit, why)).orElse(""),
                "sum", words.say("export.pack.sum", exhibit.enclosure().sha256()));
    }

    private String drawn(String text) {
        return fonts.drawable(text);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.getString("export.pack.day"), words.getLocale())
                .format(day);
    }

    /** What a PDF reader shows at the side. */
    Optional<String> bookmark(PackContents pack, String anchor) {
        return new PackIndex(words, pack, PackNumbers.UNKNOWN).title(anchor);
    }
}
