package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.Rest;
import app.redress.export.Letters;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class RestViewModelTest {
    private static final CaseId CASE = CaseId.of("6f8a4c1e-0000-4000-8000-000000000001");

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final Page page = new Page();

    @Test
    void aHotLetterRestsUntilTheMorningWithWhatStoodOut() {
        RestViewModel model = at("2026-11-21T21:30:00Z");
        model.lay();
        tasks.runAll();

        assertThat(shelf.of(CASE))
                .contains(new Rest(
                        Instant.parse("2026-11-21T21:30:00Z"),
                        Instant.parse("2026-11-22T07:00:00Z"),
                        List.of("brain-dead driver")));
        assertThat(model.bannerProperty().get())
                .isEqualTo("This letter rests until Sunday, 07:00. What stood out: “brain-dead driver”");
    }

    @Test
    void deepInTheNightTheMorningIsTheSameDays() {
        at("2026-11-22T01:30:00Z").lay();
        tasks.runAll();

        assertThat(shelf.of(CASE).orElseThrow().until()).isEqualTo(Instant.parse("2026-11-22T07:00:00Z"));
    }

    @Test
    void theNextDayItComesBackWithWhatStoodOut() {
        at("2026-11-21T21:30:00Z").lay();
        tasks.runAll();
        RestViewModel model = at("2026-11-22T09:00:00Z");
        page.open();
        tasks.runAll();

        assertThat(model.bannerProperty().get())
                .isEqualTo("This letter has rested since Saturday, 21:30. What stood out then: “brain-dead driver”");
    }

    @Test
    void aPersonWhoWillNotWaitTakesItBack() {
        RestViewModel model = at("2026-11-21T21:30:00Z");
        model.lay();
        tasks.runAll();
        model.take();
        tasks.runAll();

        assertThat(model.bannerProperty().get()).isEmpty();
        assertThat(shelf.of(CASE)).isEmpty();
    }

    private RestViewModel at(String moment) {
        return new RestViewModel(
                page,
                shelf,
                tasks,
                new DialogsNoted(),
                Words.load(Locale.UK),
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static final class Page implements ExportSource {
        private final List<Runnable> listeners = new ArrayList<>();

        void open() {
            listeners.forEach(Runnable::run);
        }

        @Override
        public Letter letter() {
            return Letters.sofa();
        }

        @Override
        public ObservableValue<Letter> letterProperty() {
            return new SimpleObjectProperty<>(letter());
        }

        @Override
        public List<String> unmetMusts(Letter read) {
            return List.of();
        }

        @Override
        public List<String> timidPhrases() {
            return List.of();
        }

        @Override
        public List<String> hotPhrases() {
            return List.of("brain-dead driver");
        }

        @Override
        public Optional<CaseId> openCase() {
            return Optional.of(CASE);
        }

        @Override
        public void onOpened(Runnable listener) {
            listeners.add(listener);
        }

        @Override
        public Path file(Enclosure enclosure) {
            return Path.of(enclosure.name());
        }
    }
}
