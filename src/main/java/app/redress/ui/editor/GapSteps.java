package app.redress.ui.editor;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * Tab goes to the next gap and selects it; with no gap left in that direction it leaves the editor. Enter does not wipe
 * out a gap that is selected: it is pressed for one card after the other, and once too often.
 */
final class GapSteps {
    private final StyleClassedTextArea area;
    private List<TextRange> gaps = List.of();

    GapSteps(StyleClassedTextArea area) {
        this.area = area;
        Nodes.addInputMap(
                area,
                InputMap.process(
                        EventPattern.anyOf(
                                EventPattern.keyPressed(KeyCode.TAB),
                                EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN)),
                        this::step));
        Nodes.addInputMap(area, InputMap.process(EventPattern.keyPressed(KeyCode.ENTER), this::keep));
    }

    void set(List<TextRange> newGaps) {
        gaps = newGaps;
    }

    /** Ignored rather than passed on: RichTextFX would type a tab, while the scene moves the focus. */
    private Result step(KeyEvent tab) {
        Optional<TextRange> gap = area.isEditable() ? next(tab.isShiftDown()) : Optional.empty();
        if (gap.isEmpty()) {
            return Result.IGNORE;
        }
        area.selectRange(gap.get().start(), gap.get().end());
        return Result.CONSUME;
    }

    private Result keep(KeyEvent enter) {
        IndexRange selected = area.getSelection();
        boolean gap = gaps.stream()
                .anyMatch(place -> place.start() == selected.getStart() && place.end() == selected.getEnd());
        return gap ? Result.CONSUME : Result.PROCEED;
    }

    private Optional<TextRange> next(boolean backwards) {
        IndexRange selected = area.getSelection();
        return backwards
                ? gaps.stream().filter(gap -> gap.end() <= selected.getStart()).reduce((a, b) -> b)
                : gaps.stream().filter(gap -> gap.start() >= selected.getEnd()).findFirst();
    }
}
