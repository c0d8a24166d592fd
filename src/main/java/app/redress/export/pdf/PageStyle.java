package app.redress.export.pdf;

import app.redress.words.Words;
import java.util.EnumMap;
import java.util.Map;

/** The style sheets of letters: what all share, the layout, and what the person has chosen on top of it. */
final class PageStyle {
    private static final String NUMBER = "\u0001";

    private final Words words;
    private final Map<PageLayout, String> sheets = new EnumMap<>(PageLayout.class);
    private final String letterhead = Resources.text("letterhead.css");
    private final String largePrint = Resources.text("large-print.css");
    private final String pageNumber = Resources.text("page-number.css");

    PageStyle(Words words) {
        this.words = words;
        String common = Resources.text("letter.css");
        for (PageLayout layout : PageLayout.values()) {
            sheets.put(layout, common + Resources.text(layout.sheet()));
        }
    }

    String of(PageDesign design) {
        return sheets.getOrDefault(design.layout(), "")
                + (design.hasLetterhead() ? letterhead : "")
                + (design.numbered() ? numbered(design.pages()) : "")
                + (design.largePrint() ? largePrint : "");
    }

    /** The count is written out: what is joined behind the letter has pages too, and they are not the letter's. */
    private String numbered(int pages) {
        String content = words.say("export.letter.page", NUMBER, pages).replace(NUMBER, "\" counter(page) \"");
        return pageNumber.replace("PAGE_NUMBER", '"' + content + '"');
    }
}
