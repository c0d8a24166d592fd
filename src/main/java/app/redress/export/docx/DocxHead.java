package app.redress.export.docx;

import app.redress.export.LetterDesign;
import app.redress.export.LetterParts;
import app.redress.letter.Stationery.Letterhead;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * The head of a letter, so that the recipient stands in the window of its envelope: since every line has a height that is
 * known, the room between the blocks is, too.
 */
final class DocxHead {
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** The width of a character in the mean, in parts of its size. */
    private static final double CHARACTER = 0.47;

    /** In large print the address fills its window; what follows needs room of its own. */
    private static final double BELOW_LARGE_ADDRESS = 3;

    private static final double CROWDED = 10;
    private static final double CROWDED_LEADING = 1.2;
    private static final int MOST_LINES = 5;

    private final DocxParagraphs paragraphs;
    private final DocxPlaces places;
    private final LetterDesign design;
    private final LetterParts parts;

    /** How far down the next block would stand, in millimetres below the margin. */
    private double down;

    /** How far down the words after the address begin. */
    private double opening;

    DocxHead(DocxParagraphs paragraphs, DocxPlaces places, LetterDesign design, LetterParts parts) {
        this.paragraphs = paragraphs;
        this.places = places;
        this.design = design;
        this.parts = parts;
    }

    void write() {
        sender();
        if (design.dateFirst()) {
            block(places.aside(), List.of(parts.date()), LetterStyle.DATE, places.dateLeft());
            if (design.referenceFirst()) {
                block(down, reference(), LetterStyle.REFERENCE, places.dateLeft());
            }
        }
        recipient();
        opening = Math.max(places.opening(), down) + (design.largePrint() ? BELOW_LARGE_ADDRESS : 0);
        if (!design.dateFirst()) {
            block(opening, List.of(parts.date()), LetterStyle.DATE, places.dateLeft());
        }
        if (!design.referenceFirst()) {
            block(Math.max(down, opening), reference(), LetterStyle.REFERENCE, 0);
        }
    }

    /** How much room the first words after the head need above them, in millimetres. */
    double roomBelow() {
        return Math.max(0, opening - down) + places.afterOpening();
    }

    private List<String> reference() {
        return parts.reference().stream().toList();
    }

    private void sender() {
        boolean letterhead = design.hasLetterhead();
        List<XWPFParagraph> block = new ArrayList<>();
        block.addAll(block(
                0,
                List.of(parts.senderName()),
                letterhead ? LetterStyle.LETTERHEAD_NAME : LetterStyle.SENDER_NAME,
                places.senderLeft()));
        block.addAll(block(
                down,
                design.senderLines(parts),
                letterhead ? LetterStyle.LETTERHEAD : LetterStyle.SENDER,
                places.senderLeft()));
        if (letterhead && !block.isEmpty()) {
            DocxStyles.rule(
                    block.get(block.size() - 1).getCTP().getPPr().addNewPBdr().addNewBottom());
        }
        if (design.stationery().letterhead() == Letterhead.CENTRED) {
            block.forEach(paragraph -> paragraph.setAlignment(ParagraphAlignment.CENTER));
        }
    }

    private void recipient() {
        String returnLine = design.returnLine(parts);
        if (!returnLine.isBlank()) {
            block(places.recipient(), List.of(returnLine), LetterStyle.RETURN_LINE, 0)
                    .forEach(line -> line.setIndentationRight(Twips.ofMillimetres(85)));
            down += LetterStyle.RETURN_LINE.after(design.spacing()) / POINTS_IN_A_MILLIMETRE;
        }
        List<String> lines = design.recipientLines(parts);
        int height = design.height(lines);
        double points = size(height);
        double leading = points == CROWDED
                ? CROWDED * CROWDED_LEADING
                : points
                        * LetterStyle.RECIPIENT.line(design.largePrint())
                        / LetterStyle.RECIPIENT.points(design.largePrint());
        above(Math.max(0, Math.max(places.recipient(), down) - down), lines, points, leading);
        down += height * leading / POINTS_IN_A_MILLIMETRE;
    }

    /** An address of many lines is set smaller, so that the window of the envelope shows all of it. */
    private double size(int lines) {
        if (!design.largePrint()) {
            return lines > MOST_LINES ? CROWDED : LetterStyle.RECIPIENT.points(false);
        }
        return switch (Math.max(lines, MOST_LINES - 1)) {
            case 4 -> LetterStyle.RECIPIENT.points(true);
            case 5 -> 14.5;
            case 6 -> 12;
            case 7 -> 10.5;
            default -> CROWDED;
        };
    }

    private void above(double room, List<String> lines, double points, double line) {
        if (lines.isEmpty()) {
            return;
        }
        XWPFParagraph block = paragraphs.add(lines, LetterStyle.RECIPIENT);
        block.setSpacingBefore(Twips.ofMillimetres(room));
        block.setIndentationLeft(Twips.ofMillimetres(places.recipientLeft()));
        block.getCTP().getPPr().getSpacing().setLine(Twips.number(Twips.ofPoints(line)));
        block.getCTP().getPPr().getSpacing().setLineRule(STLineSpacingRule.EXACT);
        block.getRuns().forEach(run -> run.setFontSize(points));
        down += room;
    }

    /** A paragraph of {@code lines} as far down as {@code at}, or where the one above it ends; none without words. */
    private List<XWPFParagraph> block(double at, List<String> lines, LetterStyle style, double left) {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        if (said.isEmpty()) {
            return List.of();
        }
        XWPFParagraph block = paragraphs.add(said, style);
        double room = Math.max(0, at - down);
        block.setSpacingBefore(Twips.ofMillimetres(room));
        block.setIndentationLeft(Twips.ofMillimetres(left));
        double width = paragraphs.width() - left;
        double character = style.points(design.largePrint()) * CHARACTER / POINTS_IN_A_MILLIMETRE;
        int count = said.stream()
                .mapToInt(line -> 1 + (int) (line.length() * character / width))
                .sum();
        down += room + count * style.line(design.largePrint()) / POINTS_IN_A_MILLIMETRE;
        return List.of(block);
    }
}
