package app.redress.ui.editor;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * A text area that draws marks under words, steps through gaps by Tab, and speaks to screen readers. It grows with its
 * text, so that it scrolls together with what stands around it. Marks are no part of the text: they are neither undone
 * nor copied.
 */
public final class DecoratedTextArea extends StyleClassedTextArea {
    /** The longest text it takes in by keys and pastes, in UTF-16 units: some twenty pages, laid out within a second. */
    public static final int LONGEST_TEXT = 60_000;

    private final MarkLayer layer = new MarkLayer(this);
    private final GapSteps gapSteps = new GapSteps(this);
    private final Accessibility accessibility = new Accessibility(this);
    private final List<Consumer<TextEdit>> editListeners = new ArrayList<>();
    private final List<Consumer<String>> loadListeners = new ArrayList<>();
    private Function<String, List<TextRange>> gaps = text -> List.of();
    private List<Mark> marks = List.of();
    private Runnable onTooLong = () -> {};
    private boolean loading;

    public DecoratedTextArea() {
        super(false);
        getStylesheets().clear();
        getStyleClass().add("decorated-text-area");
        setWrapText(true);
        setAutoHeight(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        accessibility.announceChanges();
        // As tall as its text, it never has anything to scroll; while it still grows, following the caret would.
        estimatedScrollYProperty().addListener((of, before, now) -> {
            if (now > 0) {
                scrollYToPixel(0);
            }
        });
        // Its height is reckoned with the width it had before: on a page that got narrower the last lines would be cut
        // off.
        widthProperty().subscribe(width -> AfterLayout.of(this, this::requestLayout));
        addEventFilter(KeyEvent.KEY_TYPED, this::refuseWhenFull);
        plainTextChanges().subscribe(this::edited);
    }

    /** Begins with another text: no undo leads back to the one before. */
    public void load(String text, int caret) {
        loading = true;
        try {
            replaceText(text);
            marks = List.of();
            moveTo(Math.max(0, Math.min(caret, text.length())));
            getUndoManager().forgetHistory();
        } finally {
            loading = false;
        }
        restyle();
        loadListeners.forEach(listener -> listener.accept(text));
    }

    /** Changes the text as one step of undo; the caret stays with the words it stood at. */
    public void edit(TextEdit edit) {
        int caret = getCaretPosition();
        int editEnd = edit.position() + edit.removed();
        int shifted = caret >= editEnd
                ? caret + edit.growth()
                : edit.position() + edit.inserted().length();
        getUndoManager().preventMerge();
        replaceText(edit.position(), editEnd, edit.inserted());
        getUndoManager().preventMerge();
        moveTo(caret <= edit.position() ? caret : shifted);
    }

    /** Calls {@code listener} after every change of the text but {@link #load}. */
    public void onEdit(Consumer<TextEdit> listener) {
        editListeners.add(listener);
    }

    /** Calls {@code listener} with the text after every {@link #load}. */
    public void onLoad(Consumer<String> listener) {
        loadListeners.add(listener);
    }

    /** What to do when a person tries to make the text longer than {@link #LONGEST_TEXT}; it stays as it is. */
    public void onTooLong(Runnable action) {
        onTooLong = action;
    }

    /** How gaps are found: they are tinted, and Tab steps through them. */
    public void findGaps(Function<String, List<TextRange>> finder) {
        gaps = finder;
        restyle();
    }

    /** Draws {@code newMarks} and no others. */
    public void show(List<Mark> newMarks) {
        marks = List.copyOf(newMarks);
        restyle();
    }

    /** Where a stretch of text stands, in the coordinates of this area; empty before it was laid out. */
    public Optional<Bounds> boundsOf(TextRange range) {
        int end = Math.min(range.end(), getLength());
        int start = Math.min(range.start(), end);
        return getCharacterBoundsOnScreen(start, end).map(this::screenToLocal);
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (isEditable() && clipboard.hasString()) {
            String words = PlainWords.of(clipboard.getString());
            if (fits(words.length())) {
                replaceSelection(words);
            } else {
                onTooLong.run();
            }
        }
    }

    /** Words only: RichTextFX would put its own form on the clipboard too. */
    @Override
    public void copy() {
        IndexRange selected = getSelection();
        if (selected.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(getSelectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return accessibility
                .answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT -> replaceText((String) parameters[0]);
            case SET_TEXT_SELECTION -> selectRange((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE -> requestFollowCaret();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void edited(PlainTextChange change) {
        if (loading) {
            return;
        }
        TextEdit edit = new TextEdit(change.getPosition(), change.getRemoved().length(), change.getInserted());
        marks = marks.stream()
                .flatMap(mark ->
                        mark.range().after(edit).stream().map(range -> new Mark(range, mark.shape(), mark.current())))
                .toList();
        restyle();
        editListeners.forEach(listener -> listener.accept(edit));
    }

    private void restyle() {
        List<TextRange> found = gaps.apply(getText());
        gapSteps.set(found);
        List<Mark> all = new ArrayList<>(marks);
        found.forEach(gap -> all.add(new Mark(gap, Mark.Shape.GAP, false)));
        layer.show(all);
    }

    private void refuseWhenFull(KeyEvent typed) {
        if (!typed.getCharacter().isEmpty() && !fits(typed.getCharacter().length())) {
            typed.consume();
            onTooLong.run();
        }
    }

    private boolean fits(int more) {
        return getLength() - getSelection().getLength() + more <= LONGEST_TEXT;
    }
}
