package app.redress.review.ui;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import app.redress.ui.Views;
import app.redress.ui.editor.DecoratedTextArea;
import app.redress.ui.editor.EditorDesk;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Joins an editor and the review of its text: edits go to the review, findings are marked in the text, and the card
 * opens beside the one that is looked at. The caret stays where the person was writing until they write elsewhere.
 */
public final class ReviewedEditor implements CardDesk {
    private final DecoratedTextArea area;
    private final ReviewViewModel model;
    private final SuggestionCardController card;
    private final CardStand stand;
    private Optional<Finding> shown = Optional.empty();
    private boolean takeFocus = true;
    private boolean acting;
    /** Whether the card came by itself, after the finding before it was dealt with. */
    private boolean steppedOn;

    private ReviewedEditor(EditorDesk desk, Views.View<SuggestionCardController> card, ReviewViewModel model) {
        this.area = desk.area();
        this.model = model;
        this.card = card.controller();
        this.stand = new CardStand(desk, (Region) card.root());
    }

    /** From now on what {@code desk} holds is reviewed by {@code model}; attach before a text is loaded. */
    public static void attach(EditorDesk desk, Views.View<SuggestionCardController> card, ReviewViewModel model) {
        new ReviewedEditor(desk, card, model).install();
    }

    /** Opens the card of the finding at the caret; nothing happens when there is none. */
    public void openAtCaret() {
        model.at(area.getCaretPosition()).ifPresent(finding -> {
            model.look(finding);
            // A click may have shown its card already, and left the person writing.
            card.focus();
        });
    }

    @Override
    public void next() {
        steppedOn = false;
        model.next(area.getCaretPosition());
    }

    @Override
    public void previous() {
        steppedOn = false;
        model.previous(area.getCaretPosition());
    }

    @Override
    public void leave() {
        model.walk().goOn();
        if (model.place() == model.findings().size()) {
            close();
        } else {
            next();
        }
    }

    @Override
    public void apply(String rewording) {
        model.apply(rewording).ifPresent(edit -> moveOn(edit.position(), () -> area.edit(edit)));
    }

    @Override
    public void ignoreHere() {
        shown.ifPresent(finding -> moveOn(finding.range().start(), model::ignoreHere));
    }

    @Override
    public void ignoreAlways() {
        shown.ifPresent(finding -> moveOn(finding.range().start(), model::ignoreAlways));
    }

    @Override
    public void writeMyself() {
        model.walk().leave();
        shown.ifPresent(finding -> {
            close();
            int end = finding.range().end();
            boolean gap = finding.category() == Category.MISSING_FACT;
            // Only a gap is written over: with words selected, one more Enter would delete them.
            area.selectRange(gap ? finding.range().start() : end, end);
        });
    }

    @Override
    public void undo() {
        model.walk().leave();
        close();
        area.undo();
    }

    @Override
    public void close() {
        lookAway();
        model.walk().finish();
    }

    private void install() {
        card.serve(this);
        area.onLoad(model::open);
        area.onEdit(this::edited);
        new ReviewKeys(area, this, this::openAtCaret).install();
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        FindingMarks.follow(model, area);
        model.currentProperty().addListener((of, before, now) -> lookAt(now));
        model.onGoTo(this::goTo);
    }

    /** Does {@code action} to the finding looked at, and looks at the next; with none left the person writes on. */
    private void moveOn(int from, Runnable action) {
        acting = true;
        try {
            action.run();
            model.goOn(from);
        } finally {
            acting = false;
        }
        steppedOn = model.currentProperty().get().isPresent();
        if (!steppedOn) {
            hide();
            model.walk().finish();
        }
    }

    private void edited(TextEdit edit) {
        model.edited(edit);
        if (!acting) {
            lookAway();
        }
    }

    private void lookAt(Optional<Finding> finding) {
        if (finding.isEmpty()) {
            if (!acting) {
                takenAway();
            }
            return;
        }
        Finding now = finding.get();
        boolean same =
                shown.filter(before -> before.at(now.range()).equals(now)).isPresent();
        shown = finding;
        if (!same) {
            card.show(now);
        }
        stand.beside(now.range(), !same);
        if (!same && takeFocus) {
            card.focus();
        }
    }

    /** What was looked at is no longer found; somebody who goes from one to the next goes on, and no key falls into the text. */
    private void takenAway() {
        if ((model.walk().isActive() || steppedOn) && shown.isPresent()) {
            moveOn(shown.get().range().start(), () -> {});
        } else {
            hide();
        }
    }

    /** The person turns away from the finding. */
    private void lookAway() {
        steppedOn = false;
        acting = true;
        try {
            model.lookAway();
        } finally {
            acting = false;
        }
        hide();
    }

    private void hide() {
        boolean focused = stand.hasFocus();
        shown = Optional.empty();
        stand.hide();
        if (focused) {
            area.requestFocus();
        }
    }

    /** A click shows the card but leaves the person writing; keys go on to the text. */
    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || click.getClickCount() > 1) {
            return;
        }
        takeFocus = false;
        try {
            boolean selecting = area.getSelection().getLength() > 0;
            model.at(area.getCaretPosition()).filter(f -> !selecting).ifPresentOrElse(model::look, this::lookAway);
        } finally {
            takeFocus = true;
        }
    }

    private void goTo(TextRange range) {
        lookAway();
        area.selectRange(range.start(), range.end());
        area.requestFocus();
    }
}
