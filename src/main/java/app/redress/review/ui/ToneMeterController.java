package app.redress.review.ui;

import app.redress.review.Severity;
import app.redress.review.tone.ToneReading;
import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.Influence;
import app.redress.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;

/** How the letter reads: in words first, then three dials that lead to what moved them. */
public final class ToneMeterController {
    private static final double FULL = 100;
    private static final int NAMED = 3;

    private final ReviewViewModel model;
    private final Words words;

    @FXML
    private Label headline;

    @FXML
    private Label aside;

    @FXML
    private Button warmth;

    @FXML
    private ProgressBar warmthBar;

    @FXML
    private Button firmness;

    @FXML
    private ProgressBar firmnessBar;

    @FXML
    private Button heat;

    @FXML
    private ProgressBar heatBar;

    @FXML
    private Label helpDesk;

    public ToneMeterController(ReviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.rereading().toneProperty().subscribe(this::show);
    }

    private void show(Optional<ToneReading> reading) {
        show(Dial.WARMTH, warmth, warmthBar, reading);
        show(Dial.FIRMNESS, firmness, firmnessBar, reading);
        show(Dial.HEAT, heat, heatBar, reading);
        Headline said = reading.map(now -> Headline.of(now.summary()))
                .orElseGet(() -> new Headline(words.getString("review.meter.waiting"), ""));
        headline.setText(said.main());
        aside.setText(said.aside());
        aside.getStyleClass()
                .setAll(
                        "label",
                        "pill",
                        reading.map(now -> ground(now.loudest())).orElse("plain"));
        setShown(aside, !said.aside().isEmpty());
        helpDesk.setText(reading.map(ToneReading::helpDesk).orElse(""));
        setShown(helpDesk, !helpDesk.getText().isEmpty());
    }

    private void show(Dial dial, Button button, ProgressBar bar, Optional<ToneReading> reading) {
        int value = reading.map(now -> valueOf(now, dial)).orElse(0);
        List<Influence> moved = reading.map(now -> strongest(now, dial)).orElse(List.of());
        bar.setProgress(value / FULL);
        String said = words.say("review.dial.accessible", words.getString("review.dial." + dial), value);
        String because = moved.stream()
                .limit(NAMED)
                .map(influence -> words.say("review.dial.phrase", influence.text()))
                .collect(Collectors.joining(", "));
        String all = because.isEmpty() ? said : words.say("review.dial.because", said, because);
        button.setAccessibleText(all);
        button.setTooltip(new Tooltip(all));
        button.setOnAction(click -> moved.stream().findFirst().ifPresent(first -> model.goTo(first.range())));
    }

    private static List<Influence> strongest(ToneReading reading, Dial dial) {
        return reading.moved().stream()
                .filter(influence -> influence.dial() == dial)
                .sorted(Comparator.comparingInt((Influence influence) -> -Math.abs(influence.change())))
                .toList();
    }

    private static int valueOf(ToneReading reading, Dial dial) {
        return switch (dial) {
            case WARMTH -> reading.warmth();
            case FIRMNESS -> reading.firmness();
            case HEAT -> reading.heat();
        };
    }

    /** What is said beside the headline, in its colour: calm news is no warning. */
    private static String ground(Severity loudest) {
        return switch (loudest) {
            case NOTE -> "good";
            case WARM -> "warm";
            case HOT -> "hot";
        };
    }

    private static void setShown(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    /** A summary in two parts: "Warm opening, firm ask" and, behind the semicolon, what spoils it. */
    private record Headline(String main, String aside) {
        static Headline of(String summary) {
            int cut = summary.indexOf(';');
            return cut < 0
                    ? new Headline(summary, "")
                    : new Headline(
                            summary.substring(0, cut).strip(),
                            summary.substring(cut + 1).strip().replaceAll("\\.$", ""));
        }
    }
}
