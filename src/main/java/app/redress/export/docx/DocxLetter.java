package app.redress.export.docx;

import app.redress.export.BodyBlock;
import app.redress.export.BodyBlock.Paragraph;
import app.redress.export.BodyBlock.Points;
import app.redress.export.LetterDesign;
import app.redress.export.LetterParts;
import app.redress.letter.PaperSize;
import app.redress.words.Words;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a letter into an empty document, from its head to its enclosures. */
final class DocxLetter {
    private static final double A4_WIDTH = 210;
    private static final double LETTER_WIDTH = 215.9;

    private static final double ABOVE_POSTSCRIPT = 6;

    private final XWPFDocument document;
    private final LetterDesign design;
    private final Words words;
    private final DocxPlaces places;
    private final DocxLists lists;

    DocxLetter(XWPFDocument document, LetterDesign design, Words words) {
        this.document = document;
        this.design = design;
        this.words = words;
        this.places = DocxPlaces.of(design);
        this.lists = new DocxLists(document, LetterStyle.POINT.points(design.largePrint(), design.spacing()));
    }

    void write(LetterParts parts) throws IOException {
        new DocxStyles(design.largePrint(), design.spacing())
                .addTo(document, parts.variant().tag());
        new DocxFaces(document).embed();
        describe(parts);
        new DocxPage(document, words)
                .setUp(parts.paper(), places.margins(), design.spacing().below());
        DocxParagraphs paragraphs = new DocxParagraphs(document, width(parts.paper()));
        DocxHead head = new DocxHead(paragraphs, places, design, parts);
        head.write();
        int firstOfBody = document.getParagraphs().size();
        opening(paragraphs, parts);
        parts.body().blocks().forEach(block -> block(paragraphs, block));
        if (document.getParagraphs().size() > firstOfBody) {
            document.getParagraphs().get(firstOfBody).setSpacingBefore(Twips.ofMillimetres(head.roomBelow()));
        }
        int ending = Math.max(firstOfBody, document.getParagraphs().size() - 1);
        DocxEnding ends = new DocxEnding(paragraphs, design, words);
        ends.closing(parts);
        postscript(paragraphs, parts.body().postscript());
        ends.enclosures(parts.enclosures());
        keepTogether(ending);
    }

    /** Without this the library writes its own name where the author's would stand. */
    private void describe(LetterParts parts) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator(parts.senderName());
        properties.setTitle(parts.subject().isBlank() ? words.getString("export.letter.untitled") : parts.subject());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Redress");
    }

    private double width(PaperSize paper) {
        return (paper == PaperSize.LETTER ? LETTER_WIDTH : A4_WIDTH)
                - places.margins().left()
                - places.margins().right();
    }

    private void opening(DocxParagraphs paragraphs, LetterParts parts) {
        List<String> subject = parts.subject().isBlank() ? List.of() : List.of(parts.subject());
        if (design.layout().subjectFirst()) {
            subject.forEach(line -> paragraphs
                    .add(List.of(line), LetterStyle.SUBJECT)
                    .setSpacingAfter(Twips.ofMillimetres(places.afterSubject())));
        }
        parts.body().salutation().ifPresent(line -> paragraphs.add(List.of(line), LetterStyle.SALUTATION));
        if (!design.layout().subjectFirst()) {
            subject.forEach(line -> paragraphs.add(List.of(line), LetterStyle.SUBJECT));
        }
    }

    private void block(DocxParagraphs paragraphs, BodyBlock block) {
        if (block instanceof Points points) {
            points(paragraphs, points);
        } else {
            paragraphs.add(((Paragraph) block).lines(), LetterStyle.BODY);
        }
    }

    private void points(DocxParagraphs paragraphs, Points points) {
        BigInteger list = lists.add(points);
        XWPFParagraph last = null;
        for (String point : points.points()) {
            last = paragraphs.add(List.of(point), LetterStyle.POINT);
            last.setNumID(list);
            last.setNumILvl(BigInteger.ZERO);
        }
        if (last != null) {
            last.setSpacingAfter(Twips.ofPoints(LetterStyle.BODY.after(design.spacing())));
        }
    }

    private void postscript(DocxParagraphs paragraphs, List<BodyBlock> postscript) {
        int first = document.getParagraphs().size();
        postscript.forEach(block -> block(paragraphs, block));
        if (!postscript.isEmpty()) {
            document.getParagraphs()
                    .get(first)
                    .setSpacingBefore(Twips.ofMillimetres(
                            ABOVE_POSTSCRIPT * design.spacing().gap()));
        }
    }

    /** No signature alone on a page: the last words go with it, or some lines of many, and what is enclosed. */
    private void keepTogether(int first) {
        List<XWPFParagraph> all = document.getParagraphs();
        for (XWPFParagraph paragraph : all.subList(first, all.size() - 1)) {
            paragraph.setKeepNext(true);
            if (paragraph != all.get(first)) {
                paragraph.getCTP().getPPr().addNewKeepLines();
            }
        }
    }
}
