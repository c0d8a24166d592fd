package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.PagePicture;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.Words;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final ObjectProperty<Outgoing> letter = new SimpleObjectProperty<>(saying("one\n\ntwo\n\nthree"));
    private final PreviewViewModel model = new PreviewViewModel(letter, PagesDrawn::of, tasks, Words.load(Locale.UK));

    @BeforeEach
    void thereIsRoomForEightHundredUnits() {
        model.setRoom(800, 2);
    }

    @Test
    void nothingIsDrawnWhileNobodyLooks() {
        letter.set(saying("four"));
        tasks.quiet();

        assertThat(model.pictureProperty().get()).isEmpty();
    }

    @Test
    void thePageFillsTheRoomInTheDotsOfTheScreen() {
        look();

        assertThat(shown().width()).isEqualTo(1600);
        assertThat(model.pagesProperty().get()).isEqualTo(3);
    }

    @Test
    void itFollowsWhatIsWritten() {
        look();
        letter.set(saying("one\n\ntwo"));
        assertThat(model.pagesProperty().get()).isEqualTo(3);
        tasks.quiet();

        assertThat(model.pagesProperty().get()).isEqualTo(2);
    }

    @Test
    void pagesTurnAndStopAtTheEnds() {
        look();
        turn(1);
        turn(1);
        turn(1);
        assertThat(shown().height()).isEqualTo(3);

        turn(-1);
        assertThat(shown().height()).isEqualTo(2);
    }

    @Test
    void aLetterThatGetsShorterShowsItsLastPage() {
        look();
        turn(1);
        turn(1);
        letter.set(saying("one\n\ntwo"));
        tasks.quiet();

        assertThat(model.pageProperty().get()).isEqualTo(2);
        assertThat(shown().height()).isEqualTo(2);
    }

    @Test
    void zoomGoesByStepsFromWhatIsShown() {
        look();
        assertThat(model.shownPercent()).isBetween(104.0, 105.0);

        model.larger();
        tasks.runAll();
        assertThat(model.shownPercent()).isEqualTo(125);
        assertThat(shown().width()).isEqualTo(8 * 120 * 2);

        model.smaller();
        model.smaller();
        tasks.runAll();
        assertThat(model.shownPercent()).isEqualTo(75);

        model.fit();
        tasks.runAll();
        assertThat(shown().width()).isEqualTo(1600);
    }

    @Test
    void whatCannotBeDrawnIsSaidAndTheLastPagesStay() {
        look();
        letter.set(saying("東京"));
        tasks.quiet();

        assertThat(model.troubleProperty().get()).contains("no sign for 東");
        assertThat(model.pagesProperty().get()).isEqualTo(3);

        letter.set(saying("Tokyo"));
        tasks.quiet();
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void anOlderDrawingNeverReplacesANewerOne() {
        look();
        letter.set(saying("one\n\ntwo"));
        letter.set(saying("one"));
        tasks.quiet();

        assertThat(model.pagesProperty().get()).isEqualTo(1);
    }

    private void look() {
        model.setShown(true);
        tasks.runAll();
    }

    private void turn(int step) {
        model.turn(step);
        tasks.runAll();
    }

    private PagePicture shown() {
        return model.pictureProperty().get().orElseThrow();
    }

    private static Outgoing saying(String body) {
        return Outgoing.plain(Letters.withBody(body), Map.of());
    }
}
