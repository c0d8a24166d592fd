package app.redress.casefile.ui;

import app.redress.casefile.notebook.Notebook;
import app.redress.casefile.notebook.Notebook.Bar;
import app.redress.casefile.notebook.Notebook.Line;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The notebook page: two plots, and one's own cases in words by company, sector and opening. */
public final class NotebookController {
    private static final int MOST_TICKS = 6;

    private final NotebookViewModel model;
    private final Words words;

    @FXML
    private Label empty;

    @FXML
    private Label summary;

    @FXML
    private VBox repliesCard;

    @FXML
    private BarChart<Number, String> replies;

    @FXML
    private VBox resultsCard;

    @FXML
    private BarChart<Number, String> results;

    @FXML
    private VBox groups;

    public NotebookController(NotebookViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(where(pages -> pages.cases() == 0), empty);
        Shown.when(where(pages -> pages.daysToReply().stream().anyMatch(bar -> bar.height() > 0)), repliesCard);
        Shown.when(where(pages -> pages.results().stream().anyMatch(bar -> bar.height() > 0)), resultsCard);
        Shown.words(
                model.pagesProperty()
                        .map(pages -> pages.map(Notebook.Pages::summary).orElse("")),
                summary);
        model.pagesProperty().subscribe(pages -> pages.ifPresent(this::show));
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
    }

    private ObservableValue<Boolean> where(Predicate<Notebook.Pages> condition) {
        return model.pagesProperty().map(pages -> pages.filter(condition).isPresent());
    }

    private void show(Notebook.Pages pages) {
        plot(replies, pages.daysToReply(), "casefile.notebook.replies.accessible");
        plot(results, pages.results(), "casefile.notebook.results.accessible");
        groups.getChildren().clear();
        add("casefile.notebook.byCompany", pages.byCompany());
        add("casefile.notebook.bySector", pages.bySector());
        add("casefile.notebook.byTone", pages.byTone());
    }

    /**
     * The first bar on top, as one reads. Bars of one name would fall together, so each has its place in its name,
     * unseen.
     */
    private void plot(BarChart<Number, String> chart, List<Bar> bars, String accessible) {
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        for (int i = bars.size() - 1; i >= 0; i--) {
            String name = bars.get(i).name() + "\u200B".repeat(i);
            series.getData().add(new XYChart.Data<>(bars.get(i).height(), name));
        }
        countInWholes(
                (NumberAxis) chart.getXAxis(),
                bars.stream().mapToLong(Bar::height).max().orElse(1));
        chart.getData().clear();
        chart.getData().add(series);
        String told = bars.stream().map(bar -> bar.name() + " " + bar.height()).collect(Collectors.joining(", "));
        chart.setAccessibleText(words.say(accessible, told));
    }

    private static void countInWholes(NumberAxis axis, long highest) {
        long step = Math.max(1, (highest + MOST_TICKS - 1) / MOST_TICKS);
        axis.setTickUnit((double) step);
        axis.setUpperBound((double) ((highest + step - 1) / step * step));
    }

    private void add(String key, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        VBox card = new VBox(label(words.getString(key), "title-card"));
        card.getStyleClass().addAll("card", "notebook-group");
        lines.forEach(
                line -> card.getChildren().add(new VBox(label(line.name(), "strong"), label(line.told(), "muted"))));
        groups.getChildren().add(card);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
