package app.redress.review.ui;

import app.redress.text.TextRange;
import app.redress.ui.editor.AfterLayout;
import app.redress.ui.editor.EditorDesk;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Holds the card beside the sentence it is about, also while the page scrolls or changes its size. */
final class CardStand {
    private static final double GAP = 8;

    private final EditorDesk desk;
    private final Region card;
    private Optional<TextRange> words = Optional.empty();

    CardStand(EditorDesk desk, Region card) {
        this.desk = desk;
        this.card = card;
        card.setManaged(false);
        card.setVisible(false);
        desk.overlay().getChildren().add(card);
        desk.scroll().onScrolled(this::placeSoon);
        desk.overlay().widthProperty().addListener((of, before, now) -> placeSoon());
        desk.overlay().heightProperty().addListener((of, before, now) -> placeSoon());
    }

    /**
     * Shows the card beside {@code newWords}.
     *
     * @param scroll whether to bring the words, and room for the card, into sight
     */
    void beside(TextRange newWords, boolean scroll) {
        words = Optional.of(newWords);
        card.setVisible(true);
        if (scroll) {
            AfterLayout.of(desk.area(), this::reveal);
        }
        placeSoon();
    }

    void hide() {
        words = Optional.empty();
        card.setVisible(false);
    }

    boolean hasFocus() {
        Node owner = card.getScene() == null ? null : card.getScene().getFocusOwner();
        while (owner != null && owner != card) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private void reveal() {
        sentence().ifPresent(bounds -> desk.scroll().reveal(desk.area(), bounds, size().getHeight() + 2 * GAP));
    }

    /** Places are known only after layout; what is asked for before that would be the place before the last edit. */
    private void placeSoon() {
        if (words.isPresent()) {
            AfterLayout.of(desk.area(), this::place);
        }
    }

    private void place() {
        sentence().ifPresent(bounds -> {
            Region overlay = desk.overlay();
            Dimension2D size = size();
            Bounds there = overlay.sceneToLocal(desk.area().localToScene(bounds));
            Point2D at = CardPlace.of(there, size, new Dimension2D(overlay.getWidth(), room()), GAP);
            card.resizeRelocate(at.getX(), at.getY(), size.getWidth(), size.getHeight());
        });
    }

    /** The whole sentence stays free: nobody judges a rewording without it. */
    private Optional<Bounds> sentence() {
        return words.flatMap(range ->
                desk.area().boundsOf(Sentences.around(range, desk.area().getText())));
    }

    /** How far down the card may reach: over what stands below the editor too, to the end of the page. */
    private double room() {
        Region overlay = desk.overlay();
        Node page = overlay;
        while (page != null && !page.getStyleClass().contains("page")) {
            page = page.getParent();
        }
        return page == null
                ? overlay.getHeight()
                : overlay.sceneToLocal(page.localToScene(page.getLayoutBounds()))
                        .getMaxY();
    }

    private Dimension2D size() {
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), desk.overlay().getWidth() - 2 * GAP);
        return new Dimension2D(width, card.prefHeight(width));
    }
}
