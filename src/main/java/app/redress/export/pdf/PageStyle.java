package app.redress.export.pdf;

import app.redress.export.LetterDesign;
import app.redress.export.LetterLayout;
import app.redress.letter.PaperSize;
import app.redress.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The style sheets of letters: what all share, the layout, and what the person has chosen on top of it. */
final class PageStyle {
    private static final String NUMBER = "\u0001";

    private final Words words;
    private final Map<LetterLayout, String> sheets = new EnumMap<>(LetterLayout.class);
    private final String letterhead = Resources.text("letterhead.css");
    private final String largePrint = Resources.text("large-print.css");
    private final String pageNumber = Resources.text("page-number.css");
    private final SpacingStyle spacing = new SpacingStyle();

    PageStyle(Words words) {
        this.words = words;
        String common = Resources.text("letter.css");
        for (LetterLayout layout : LetterLayout.values()) {
            sheets.put(layout, common + Resources.text(sheet(layout)));
        }
    }

    /** @param pages a letter of one page carries no number */
    String of(LetterDesign design, PaperSize paper, int pages) {
        return sheets.getOrDefault(design.layout(), "")
                + size(paper)
                + (design.hasLetterhead() ? letterhead : "")
                + (pages > 1 ? numbered(pages, design.largePrint()) : "")
                + (design.largePrint() ? largePrint : "")
                + spacing.of(design);
    }

    private static String sheet(LetterLayout layout) {
        return layout.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
    }

    private static String size(PaperSize paper) {
        return "@page { size: " + (paper == PaperSize.LETTER ? "8.5in 11in" : "210mm 297mm") + "; }\n";
    }

    /** The count is written out: what is joined behind the letter has pages too, and they are not the letter's. */
    private String numbered(int pages, boolean large) {
        String content = words.say("export.letter.page", NUMBER, pages).replace(NUMBER, "\" counter(page) \"");
        return pageNumber
                .replace("PAGE_NUMBER", '"' + content + '"')
                .replace("NUMBER_SIZE", large ? "18pt" : "9.5pt")
                .replace("NUMBER_ROOM", large ? "5mm" : "8mm");
    }
}
