package app.redress.ui.editor;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Brings the style of a text in line with its marks. What is there is compared with what shall be, paragraph by
 * paragraph, and only paragraphs that differ are touched: restyling is what makes such an editor slow and jumpy.
 */
final class MarkLayer {
    private final StyleClassedTextArea area;

    MarkLayer(StyleClassedTextArea area) {
        this.area = area;
    }

    /** @return how many paragraphs were restyled */
    int show(List<Mark> marks) {
        int restyled = 0;
        int start = 0;
        for (int paragraph = 0; paragraph < area.getParagraphs().size(); paragraph++) {
            int length = area.getParagraphLength(paragraph);
            if (length > 0 && restyle(paragraph, new TextRange(start, start + length), marks)) {
                restyled++;
            }
            start += length + 1;
        }
        return restyled;
    }

    private boolean restyle(int paragraph, TextRange where, List<Mark> marks) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.range().overlaps(where)).toList();
        StyleSpans<Collection<String>> wanted = wanted(where, here);
        if (area.getStyleSpans(paragraph).equals(wanted)) {
            return false;
        }
        area.setStyleSpans(paragraph, 0, wanted);
        return true;
    }

    private static StyleSpans<Collection<String>> wanted(TextRange where, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(where.start(), where.end()));
        for (Mark mark : marks) {
            cuts.add(Math.max(where.start(), mark.range().start()));
            cuts.add(Math.min(where.end(), mark.range().end()));
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            spans.add(stylesAt(from, marks), to - from);
            from = to;
        }
        return spans.create();
    }

    private static Collection<String> stylesAt(int offset, List<Mark> marks) {
        List<String> styles = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.range().contains(offset)) {
                styles.addAll(mark.styleClasses());
            }
        }
        return List.copyOf(styles);
    }
}
