package app.redress.export.pdf;

import app.redress.export.Closing;
import app.redress.export.LetterBody;
import app.redress.export.LetterParts;
import app.redress.words.Words;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as XHTML for the renderer. Every word of the person's goes through the escaper. */
final class LetterHtml {
    /** With more lines than these, an address in large print would run out of the window of its envelope. */
    private static final int MOST_LARGE_LINES = 4;

    /** With more lines than these, any address would. */
    private static final int MOST_LINES = 5;

    private final Words words;
    private final Template template;
    private final PageStyle style;
    private final LinkedWords linked;
    private final BlockHtml blocks;

    LetterHtml(Words words) {
        this.words = words;
        this.style = new PageStyle(words);
        this.linked = new LinkedWords(words);
        this.blocks = new BlockHtml(linked);
        this.template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(Resources.text("letter.mustache"));
    }

    /** @param behind the pages behind the letter, as XHTML, or blank */
    String of(LetterParts parts, PageDesign design, String behind) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", parts.variant().tag());
        model.put("title", title(parts));
        model.put("style", style.of(design));
        model.put("dateFirst", design.layout().dateFirst());
        model.put("referenceFirst", design.referenceFirst());
        model.put("subjectFirst", design.layout().subjectFirst());
        model.put("returnLine", design.returnLine() ? returnLine(parts) : "");
        putHead(model, parts, design);
        putBody(model, parts);
        putSignature(model, parts, design);
        model.put("behind", behind);
        return template.execute(model);
    }

    /** What a window and a screen reader call the document. */
    String title(LetterParts parts) {
        return parts.subject().isBlank() ? words.getString("export.letter.untitled") : parts.subject();
    }

    private void putHead(Map<String, Object> model, LetterParts parts, PageDesign design) {
        SenderBlock sender = new SenderBlock(parts, design);
        model.put("senderName", parts.senderName());
        model.put("senderLines", sender.lines().stream().map(linked::html).toList());
        model.put("senderStyle", sender.style());
        model.put("senderHead", sender.head());
        model.put("recipientStyle", recipientStyle(parts.recipient().size()));
        model.put("recipient", parts.recipient());
        model.put("date", parts.date());
        model.put("reference", parts.reference().orElse(""));
        model.put("subject", parts.subject());
    }

    private static String recipientStyle(int lines) {
        if (lines > MOST_LINES) {
            return "recipient crowded";
        }
        return lines > MOST_LARGE_LINES ? "recipient many" : "recipient";
    }

    private static String returnLine(LetterParts parts) {
        return Stream.concat(Stream.of(parts.senderName()), parts.senderAddress().stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(SenderBlock.BETWEEN));
    }

    private void putBody(Map<String, Object> model, LetterParts parts) {
        LetterBody body = parts.body();
        int last = Math.max(0, body.blocks().size() - 1);
        model.put("salutation", body.salutation().orElse(""));
        model.put("blocks", blocks.of(body.blocks().subList(0, last)));
        model.put(
                "lastBlock", blocks.of(body.blocks().subList(last, body.blocks().size())));
        model.put("hasClosing", body.closing().isPresent());
        model.put("closing", body.closing().map(Closing::words).orElse(""));
        model.put("signed", parts.signedName());
        model.put("hasPostscript", !body.postscript().isEmpty());
        model.put("postscript", blocks.of(body.postscript()));
        model.put("hasEnclosures", !parts.enclosures().isEmpty());
        model.put("enclosuresLabel", words.getString("export.letter.enclosures"));
        model.put("enclosures", parts.enclosures());
    }

    private void putSignature(Map<String, Object> model, LetterParts parts, PageDesign design) {
        boolean signed = !design.stationery().signature().isBlank();
        model.put("ink", signed ? Illustrations.SIGNATURE : "");
        model.put("signatureStyle", signed ? "signature inked" : "signature");
        String signer = String.join(" ", parts.signedName());
        model.put(
                "inkInWords",
                signer.isBlank()
                        ? words.getString("export.letter.signature")
                        : words.say("export.letter.signatureOf", signer));
    }
}
