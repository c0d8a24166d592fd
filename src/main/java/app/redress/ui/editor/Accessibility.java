package app.redress.ui.editor;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/** What a screen reader may ask of the text; RichTextFX itself answers nothing. A paragraph counts as a line. */
final class Accessibility {
    private final StyleClassedTextArea area;

    Accessibility(StyleClassedTextArea area) {
        this.area = area;
    }

    /** Tells screen readers when the text, the caret or the selection changes. */
    void announceChanges() {
        area.textProperty().addListener((of, before, now) -> {
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        area.caretPositionProperty().addListener((of, before, now) -> {
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        });
        area.selectionProperty().addListener((of, before, now) -> {
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    /** The answer; empty when the question is not about the text. */
    Optional<Object> answer(AccessibleAttribute attribute, Object... about) {
        return Optional.ofNullable(
                switch (attribute) {
                    case TEXT -> area.getText();
                    case EDITABLE -> area.isEditable();
                    case CARET_OFFSET -> area.getCaretPosition();
                    case SELECTION_START -> area.getSelection().getStart();
                    case SELECTION_END -> area.getSelection().getEnd();
                    case LINE_FOR_OFFSET -> positionOf(number(about)).getMajor();
                    case LINE_START -> area.getAbsolutePosition(paragraph(about), 0);
                    case LINE_END ->
                        area.getAbsolutePosition(paragraph(about), 0) + area.getParagraphLength(paragraph(about));
                    case OFFSET_AT_POINT -> offsetAt(about);
                    case BOUNDS_FOR_RANGE -> boundsOf(about);
                    default -> null;
                });
    }

    private Object offsetAt(Object... about) {
        Point2D point = area.screenToLocal((Point2D) about[0]);
        return area.hit(point.getX(), point.getY()).getInsertionIndex();
    }

    private Bounds[] boundsOf(Object... about) {
        int start = (Integer) about[0];
        int end = Math.min((Integer) about[1], area.getLength());
        return area.getCharacterBoundsOnScreen(start, Math.max(start, end)).stream()
                .toArray(Bounds[]::new);
    }

    private Position positionOf(int offset) {
        return area.offsetToPosition(Math.min(offset, area.getLength()), Bias.Backward);
    }

    private int paragraph(Object... about) {
        return Math.max(0, Math.min(number(about), area.getParagraphs().size() - 1));
    }

    private static int number(Object... about) {
        return about.length == 0 ? 0 : (Integer) about[0];
    }
}
