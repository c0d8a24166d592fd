package app.redress.export.pdf;

import app.redress.export.Closing;
import app.redress.export.LetterBody;
import app.redress.export.LetterParts;
import app.redress.words.Words;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as XHTML for the renderer. Every word of the person's goes through the escaper. */
final class LetterHtml {
    private static final String BETWEEN = " · ";

    /** In characters that surely fit on a line of the sender's block. */
    private static final int SENDER_WIDTH = 22;

    private static final int MOST_SENDER_LINES = 12;

    private final Words words;
    private final Template template;
    private final PageStyle style;

    LetterHtml(Words words) {
        this.words = words;
        this.style = new PageStyle(words);
        this.template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(Resources.text("letter.mustache"));
    }

    /** @param numbered whether pages carry their number, as they do when there is more than one */
    String of(LetterParts parts, boolean numbered) {
        PageLayout layout = PageLayout.of(parts);
        Map<String, Object> model = new HashMap<>();
        model.put("language", parts.variant().tag());
        model.put("title", title(parts));
        model.put("style", style.of(layout, numbered));
        model.put("dateFirst", layout.dateFirst());
        model.put("referenceFirst", layout.referenceFirst());
        model.put("subjectFirst", layout.subjectFirst());
        model.put("returnLine", layout.returnLine() ? returnLine(parts) : "");
        putHead(model, parts, layout);
        putBody(model, parts);
        return template.execute(model);
    }

    /** What a window and a screen reader call the document. */
    String title(LetterParts parts) {
        return parts.subject().isBlank() ? words.getString("export.letter.untitled") : parts.subject();
    }

    private static void putHead(Map<String, Object> model, LetterParts parts, PageLayout layout) {
        model.put("senderName", parts.senderName());
        List<String> lines = senderLines(parts, layout);
        model.put("senderLines", lines);
        model.put("senderStyle", isTall(parts.senderName(), lines) ? "sender tall" : "sender");
        model.put("recipient", parts.recipient());
        model.put("date", parts.date());
        model.put("reference", parts.reference().orElse(""));
        model.put("subject", parts.subject());
    }

    private static List<String> senderLines(LetterParts parts, PageLayout layout) {
        List<String> lines = new ArrayList<>();
        if (layout.letterhead()) {
            lines.add(String.join(", ", parts.senderAddress()));
            lines.add(String.join(BETWEEN, parts.senderContact()));
        } else {
            lines.addAll(parts.senderAddress());
            lines.addAll(parts.senderContact());
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static String returnLine(LetterParts parts) {
        return Stream.concat(Stream.of(parts.senderName()), parts.senderAddress().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Whether the sender would reach down into the letter from a block of fixed height. */
    private static boolean isTall(String name, List<String> lines) {
        return Stream.concat(Stream.of(name), lines.stream())
                        .mapToInt(line -> 1 + line.length() / SENDER_WIDTH)
                        .sum()
                > MOST_SENDER_LINES;
    }

    private void putBody(Map<String, Object> model, LetterParts parts) {
        LetterBody body = parts.body();
        int last = Math.max(0, body.blocks().size() - 1);
        model.put("salutation", body.salutation().orElse(""));
        model.put("blocks", BlockHtml.of(body.blocks().subList(0, last)));
        model.put(
                "lastBlock",
                BlockHtml.of(body.blocks().subList(last, body.blocks().size())));
        model.put("hasClosing", body.closing().isPresent());
        model.put("closing", body.closing().map(Closing::words).orElse(""));
        model.put("signed", parts.signedName());
        model.put("hasPostscript", !body.postscript().isEmpty());
        model.put("postscript", BlockHtml.of(body.postscript()));
        model.put("hasEnclosures", !parts.enclosures().isEmpty());
        model.put("enclosuresLabel", words.getString("export.letter.enclosures"));
        model.put("enclosures", parts.enclosures());
    }
}
