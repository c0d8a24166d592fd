package app.redress.export.pdf;

import app.redress.words.Words;
import java.util.EnumMap;
import java.util.Map;

/** The style sheets of letters, with page numbers when they are wanted. */
final class PageStyle {
    private static final String NUMBER = "\u0001";
    private static final String COUNT = "\u0002";

    private final Map<PageLayout, String> sheets = new EnumMap<>(PageLayout.class);
    private final String pageNumber;

    PageStyle(Words words) {
        String common = Resources.text("letter.css");
        for (PageLayout layout : PageLayout.values()) {
            sheets.put(layout, common + Resources.text(layout.sheet()));
        }
        String content = words.say("export.letter.page", NUMBER, COUNT)
                .replace(NUMBER, "\" counter(page) \"")
                .replace(COUNT, "\" counter(pages) \"");
        this.pageNumber = Resources.text("page-number.css").replace("PAGE_NUMBER", '"' + content + '"');
    }

    String of(PageLayout layout, boolean numbered) {
        String sheet = sheets.getOrDefault(layout, "");
        return numbered ? sheet + pageNumber : sheet;
    }
}
