package app.redress.export.docx;

import app.redress.export.Closing;
import app.redress.export.LetterDesign;
import app.redress.export.LetterParts;
import app.redress.words.Words;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** How a letter ends: polite words, signature, name, what is enclosed. Distances are those of the PDF, in millimetres. */
final class DocxEnding {
    private static final double ABOVE_CLOSING = 5;

    /** Room for a hand to sign. */
    private static final double UNSIGNED = 15;

    private static final double ABOVE_INK = 2;
    private static final double ABOVE_ENCLOSURES = 8;

    private final DocxParagraphs paragraphs;
    private final LetterDesign design;
    private final Words words;

    DocxEnding(DocxParagraphs paragraphs, LetterDesign design, Words words) {
        this.paragraphs = paragraphs;
        this.design = design;
        this.words = words;
    }

    void closing(LetterParts parts) throws IOException {
        if (parts.body().closing().isEmpty()) {
            return;
        }
        parts.body()
                .closing()
                .map(Closing::words)
                .filter(said -> !said.isBlank())
                .ifPresent(said -> add(ABOVE_CLOSING * gap(), List.of(said), LetterStyle.CLOSING));
        String signature = design.stationery().signature();
        if (!signature.isBlank()) {
            XWPFParagraph ink = add(ABOVE_INK, List.of(), LetterStyle.INK);
            new DocxSignature(signature, design.largePrint()).addTo(ink, inWords(parts));
        }
        if (!parts.signedName().isEmpty()) {
            add(
                    signature.isBlank() ? UNSIGNED * design.spacing().signature() : 0,
                    parts.signedName(),
                    LetterStyle.SIGNATURE);
        }
    }

    private String inWords(LetterParts parts) {
        String signer = String.join(" ", parts.signedName());
        return signer.isBlank()
                ? words.getString("export.letter.signature")
                : words.say("export.letter.signatureOf", signer);
    }

    void enclosures(List<String> names) {
        if (!names.isEmpty()) {
            add(
                    ABOVE_ENCLOSURES * gap(),
                    List.of(words.getString("export.letter.enclosures")),
                    LetterStyle.ENCLOSURES_HEAD);
            names.forEach(name -> add(0, List.of(name), LetterStyle.ENCLOSURES));
        }
    }

    private double gap() {
        return design.spacing().gap();
    }

    private XWPFParagraph add(double above, List<String> lines, LetterStyle style) {
        XWPFParagraph paragraph = paragraphs.add(lines, style);
        if (above > 0) {
            paragraph.setSpacingBefore(Twips.ofMillimetres(above));
        }
        return paragraph;
    }
}
