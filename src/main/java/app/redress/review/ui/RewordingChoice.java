package app.redress.review.ui;

import app.redress.review.Finding;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;

/** The rewordings of a finding, one of them chosen. */
final class RewordingChoice {
    private final Pane pane;
    private final Words words;
    private final List<RewordingRow> rows = new ArrayList<>();
    private final Runnable onChosen;
    private final Runnable onTaken;
    private int place;

    /**
     * @param onChosen another one is chosen
     * @param onTaken the chosen one was double-clicked
     */
    RewordingChoice(Pane pane, Words words, Runnable onChosen, Runnable onTaken) {
        this.pane = pane;
        this.words = words;
        this.onChosen = onChosen;
        this.onTaken = onTaken;
    }

    /** Shows the offers of {@code finding}, the first one chosen. */
    void show(Finding finding) {
        rows.clear();
        finding.rewordings().forEach(offer -> rows.add(row(finding.text(), offer)));
        pane.getChildren().setAll(rows);
        choose(0);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Optional<String> chosen() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(place).offer());
    }

    /** Chooses the offer {@code steps} further down, stopping at the ends. */
    void step(int steps) {
        choose(Math.max(0, Math.min(rows.size() - 1, place + steps)));
    }

    /** Puts the focus on the chosen offer; a screen reader says {@code introduction}, then the offer. */
    void focus(String introduction) {
        if (!rows.isEmpty()) {
            RewordingRow row = rows.get(place);
            String spoken = words.say("review.card.offer", place + 1, rows.size(), row.plain());
            row.setAccessibleText((introduction + " " + spoken).strip());
            row.requestFocus();
        }
    }

    private void choose(int newPlace) {
        place = newPlace;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).choose(i == place);
        }
        onChosen.run();
    }

    private RewordingRow row(String before, String offer) {
        RewordingRow row = new RewordingRow(before, offer, words);
        row.setOnMouseClicked(click -> {
            choose(rows.indexOf(row));
            row.requestFocus();
            if (click.getClickCount() == 2) {
                onTaken.run();
            }
        });
        row.focusedProperty().addListener((of, was, is) -> {
            if (is && rows.contains(row)) {
                choose(rows.indexOf(row));
            }
        });
        return row;
    }
}
