package app.redress.export.docx;

import app.redress.export.BodyBlock;
import app.redress.export.BodyBlock.Paragraph;
import app.redress.export.BodyBlock.Points;
import app.redress.export.Closing;
import app.redress.export.LetterParts;
import app.redress.letter.PaperSize;
import app.redress.words.Words;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a letter into an empty document, from its head to its enclosures. */
final class DocxLetter {
    /** 25 mm, in twentieths of a point. */
    private static final BigInteger MARGIN = BigInteger.valueOf(1417);

    /** 80 mm from the margin, clear of the window that shows the recipient. */
    private static final int BESIDE_THE_WINDOW = 4535;

    private final XWPFDocument document;
    private final DocxLists lists;
    private final Words words;

    DocxLetter(XWPFDocument document, Words words) {
        this.document = document;
        this.lists = new DocxLists(document);
        this.words = words;
    }

    void write(LetterParts parts) {
        DocxStyles.addTo(document, parts.variant().tag());
        describe(parts);
        paper(parts.paper());
        head(parts);
        body(parts);
        enclosures(parts.enclosures());
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

    private void paper(PaperSize paper) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper == PaperSize.LETTER ? 12_240 : 11_906));
        size.setH(BigInteger.valueOf(paper == PaperSize.LETTER ? 15_840 : 16_838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
    }

    private void head(LetterParts parts) {
        List<String> sender = new ArrayList<>();
        sender.add(parts.senderName());
        sender.addAll(parts.senderAddress());
        sender.addAll(parts.senderContact());
        boolean american = parts.paper() == PaperSize.LETTER;
        block(sender, LetterStyle.ADDRESS)
                .filter(line -> !american)
                .ifPresent(beside -> beside.setIndentationLeft(BESIDE_THE_WINDOW));
        List<String> date = List.of(parts.date());
        block(american ? date : parts.recipient(), LetterStyle.ADDRESS);
        block(american ? parts.recipient() : date, LetterStyle.ADDRESS);
        block(List.of(parts.reference().orElse("")), LetterStyle.ADDRESS);
        List<String> subject = List.of(parts.subject());
        List<String> salutation = parts.body().salutation().stream().toList();
        if (american) {
            block(subject, LetterStyle.SUBJECT);
            block(salutation, LetterStyle.BODY);
        } else {
            block(salutation, LetterStyle.BODY);
            block(subject, LetterStyle.SUBJECT);
        }
    }

    /** Lines that belong together, and some room below them; nothing when nothing is said. */
    private Optional<XWPFParagraph> block(List<String> lines, LetterStyle style) {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        XWPFParagraph block = paragraph(said, style);
        block.setSpacingAfter(LetterStyle.SUBJECT.twipsAfter());
        return Optional.of(block);
    }

    private void body(LetterParts parts) {
        parts.body().blocks().forEach(this::block);
        parts.body()
                .closing()
                .map(Closing::words)
                .filter(said -> !said.isBlank())
                .ifPresent(said -> paragraph(List.of(said), LetterStyle.CLOSING));
        if (parts.body().closing().isPresent()) {
            block(parts.signedName(), LetterStyle.SIGNATURE);
        }
        parts.body().postscript().forEach(this::block);
    }

    private void block(BodyBlock block) {
        if (block instanceof Points points) {
            points(points);
        } else {
            paragraph(((Paragraph) block).lines(), LetterStyle.BODY);
        }
    }

    private void points(Points points) {
        BigInteger list = lists.add(points);
        for (String point : points.points()) {
            XWPFParagraph paragraph = paragraph(List.of(point), LetterStyle.POINT);
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        document.getLastParagraph().setSpacingAfter(LetterStyle.BODY.twipsAfter());
    }

    private void enclosures(List<String> names) {
        if (!names.isEmpty()) {
            paragraph(List.of(words.getString("export.letter.enclosures")), LetterStyle.ADDRESS);
            points(new Points(false, 1, names));
        }
    }

    private XWPFParagraph paragraph(List<String> lines, LetterStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        XWPFRun run = paragraph.createRun();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line), run.getCTR().sizeOfTArray());
        }
        return paragraph;
    }
}
