package app.redress.export.pdf;

import app.redress.export.Closing;
import app.redress.export.LetterBody;
import app.redress.export.LetterDesign;
import app.redress.export.LetterParts;
import app.redress.words.Words;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A letter as XHTML for the renderer. Every word of the person's goes through the escaper. */
final class LetterHtml {
    /** From here on an address does not get smaller any more. */
    private static final int MOST_LINES = 8;

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

    /**
     * @param pages how many pages the letter has, for their numbers
     * @param behind the pages behind the letter, as XHTML, or blank
     */
    String of(LetterParts parts, LetterDesign design, int pages, String behind) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", parts.variant().tag());
        model.put("title", title(parts));
        model.put("style", style.of(design, parts.paper(), pages));
        model.put("dateFirst", design.layout().dateFirst());
        model.put("referenceFirst", design.referenceFirst());
        model.put("subjectFirst", design.layout().subjectFirst());
        model.put("returnLine", design.returnLine(parts));
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

    private void putHead(Map<String, Object> model, LetterParts parts, LetterDesign design) {
        SenderBlock sender = new SenderBlock(parts, design);
        model.put("senderName", parts.senderName());
        model.put(
                "senderLines",
                design.senderLines(parts).stream().map(linked::html).toList());
        model.put("senderStyle", sender.style());
        model.put("senderHead", sender.head());
        List<String> recipient = design.recipientLines(parts);
        model.put("recipientStyle", "recipient lines-" + Math.min(MOST_LINES, design.height(recipient)));
        model.put("recipient", recipient);
        model.put("date", parts.date());
        model.put("reference", parts.reference().orElse(""));
        model.put("subject", parts.subject());
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

    private void putSignature(Map<String, Object> model, LetterParts parts, LetterDesign design) {
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
