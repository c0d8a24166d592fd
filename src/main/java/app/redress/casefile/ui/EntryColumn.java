package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.Timeline.Line;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The cards of what happened, one below the other; the one a search led to is marked and scrolled to, as is what was just added. */
final class EntryColumn {
    private final VBox lines;
    private final ScrollPane scroll;
    private final Words words;
    private Set<UUID> known = Set.of();

    EntryColumn(VBox lines, ScrollPane scroll, Words words) {
        this.lines = lines;
        this.scroll = scroll;
        this.words = words;
    }

    void show(List<? extends Line> told, Predicate<UUID> marked, EntryCard.EntryActions actions) {
        Set<UUID> now = told.stream()
                .flatMap(line -> line.entry().stream())
                .map(CaseEntry::id)
                .collect(Collectors.toSet());
        // What was just added is where the person looks next; of another case, nothing is known before.
        boolean grown = !known.isEmpty() && now.size() > known.size() && now.containsAll(known);
        Predicate<UUID> isNew = id -> grown && !known.contains(id);
        lines.getChildren().clear();
        Optional<EntryCard> wanted = Optional.empty();
        for (Line line : told) {
            EntryCard card = new EntryCard(line, words, actions);
            lines.getChildren().add(card);
            if (line.entry().map(CaseEntry::id).filter(marked).isPresent()) {
                card.mark();
                wanted = Optional.of(card);
            } else if (line.entry().map(CaseEntry::id).filter(isNew).isPresent()) {
                wanted = Optional.of(card);
            }
        }
        known = now;
        wanted.ifPresent(this::scrollTo);
    }

    private void scrollTo(EntryCard card) {
        scroll.applyCss();
        scroll.layout();
        Bounds content = scroll.getContent().getLayoutBounds();
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        double above = scroll.getContent().sceneToLocal(card.localToScene(0, 0)).getY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, above / hidden));
    }
}
