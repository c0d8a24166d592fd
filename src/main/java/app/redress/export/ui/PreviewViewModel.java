package app.redress.export.ui;

import app.redress.export.DrawnLetter;
import app.redress.export.LetterPreview;
import app.redress.export.Outgoing;
import app.redress.export.PagePicture;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Debounce;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The letter as its PDF shows it, drawn anew a moment after each change while somebody looks. */
public final class PreviewViewModel {
    private static final Duration QUIET = Duration.ofMillis(250);

    /** A finer picture would take memory and show nothing more. */
    private static final double FINEST = 400;

    private final ObservableValue<Outgoing> outgoing;
    private final LetterPreview preview;
    private final BackgroundTasks tasks;
    private final Words words;
    private final Debounce soon;
    private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.FIT);
    private Optional<DrawnLetter> drawn = Optional.empty();
    private boolean shown;
    private double room = 1;
    private double density = 1;
    private int drawings;
    private int pictures;

    /** @param outgoing the letter as it would leave now */
    public PreviewViewModel(
            ObservableValue<Outgoing> outgoing, LetterPreview preview, BackgroundTasks tasks, Words words) {
        this.outgoing = outgoing;
        this.preview = preview;
        this.tasks = tasks;
        this.words = words;
        this.soon = tasks.debounce(QUIET, this::draw);
        outgoing.addListener((of, before, now) -> {
            if (shown) {
                soon.touch();
            }
        });
    }

    /** Somebody looks, or nobody any more. */
    public void setShown(boolean nowShown) {
        boolean begins = nowShown && !shown;
        shown = nowShown;
        if (begins) {
            draw();
        }
    }

    /**
     * How much there is to show a page on.
     *
     * @param width in units of the screen
     * @param dotsPerUnit how many dots of the screen make a unit
     */
    public void setRoom(double width, double dotsPerUnit) {
        if (Math.abs(width - room) >= 1 || dotsPerUnit != density) {
            room = width;
            density = dotsPerUnit;
            drawPage();
        }
    }

    /** The page that is shown; empty before the first is drawn. */
    public ReadOnlyObjectProperty<Optional<PagePicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** From 1. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Why the letter cannot be drawn, in words, or blank. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Dots of the screen in a unit, as the picture was drawn for. */
    double density() {
        return density;
    }

    /** @param step 1 for the next page, -1 for the one before */
    public void turn(int step) {
        int wanted = Math.max(1, Math.min(pages.get(), page.get() + step));
        if (wanted != page.get()) {
            page.set(wanted);
            drawPage();
        }
    }

    public void larger() {
        zoomTo(Zoom.above(shownPercent()));
    }

    public void smaller() {
        zoomTo(Zoom.below(shownPercent()));
    }

    public void fit() {
        zoomTo(Zoom.FIT);
    }

    /** How large the page is shown, in per cent of its size on paper. */
    double shownPercent() {
        return drawn.map(letter -> Zoom.percent(zoom.get().unitsPerInch(room, letter.widthInInches())))
                .orElse(100.0);
    }

    private void zoomTo(Zoom wanted) {
        zoom.set(wanted);
        drawPage();
    }

    private void draw() {
        Outgoing letter = outgoing.getValue().withFiles(Map.of());
        int turn = ++drawings;
        tasks.submit(Lane.LONG, () -> preview.draw(letter))
                .onSuccess(now -> {
                    if (turn == drawings) {
                        show(now);
                    }
                })
                .onFailure(failure -> trouble.set(words.say(Expected.problem(failure))));
    }

    private void show(DrawnLetter now) {
        drawn = Optional.of(now);
        trouble.set("");
        pages.set(now.pages());
        page.set(Math.min(page.get(), now.pages()));
        drawPage();
    }

    private void drawPage() {
        if (drawn.isEmpty() || !shown) {
            return;
        }
        DrawnLetter letter = drawn.get();
        int wanted = page.get();
        int turn = ++pictures;
        double dotsPerInch = Math.min(FINEST, density * zoom.get().unitsPerInch(room, letter.widthInInches()));
        tasks.submit(Lane.LONG, () -> letter.page(wanted, dotsPerInch)).onSuccess(now -> {
            if (turn == pictures) {
                picture.set(Optional.of(now));
            }
        });
    }
}
