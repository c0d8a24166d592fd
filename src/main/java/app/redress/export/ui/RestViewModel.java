package app.redress.export.ui;

import app.redress.export.Excerpt;
import app.redress.casefile.CaseId;
import app.redress.casefile.CoolingShelf;
import app.redress.casefile.Rest;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A hot letter that rests overnight, and what stood out in it when it comes back. */
public final class RestViewModel {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_QUOTE = 40;

    private final ExportSource source;
    private final CoolingShelf shelf;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final Clock clock;
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper("");

    public RestViewModel(
            ExportSource source, CoolingShelf shelf, BackgroundTasks tasks, Dialogs dialogs, Words words, Clock clock) {
        this.source = source;
        this.shelf = shelf;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        this.clock = clock;
        source.onOpened(this::refresh);
    }

    /** What to say of the letter's rest above it, or blank. */
    public ReadOnlyStringProperty bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** Lays the letter aside until tomorrow morning. */
    public void lay() {
        Rest rest = new Rest(clock.instant(), morning(), source.hotPhrases());
        source.openCase().ifPresent(id -> tasks.submit(Lane.STORE, () -> {
                    shelf.lay(id, rest);
                    return rest;
                })
                .onSuccess(laid -> {
                    show(Optional.of(laid));
                    dialogs.toast(words.getString("export.rest.laid"));
                })
                .onFailure(failure -> dialogs.problem(Expected.problem(failure))));
    }

    /** The person has seen what stood out, or will not wait. */
    public void take() {
        show(Optional.empty());
        source.openCase()
                .ifPresent(id -> tasks.submit(Lane.STORE, () -> {
                    shelf.take(id);
                    return id;
                }));
    }

    private void refresh() {
        Optional<CaseId> open = source.openCase();
        banner.set("");
        open.ifPresent(id -> tasks.submit(Lane.STORE, () -> shelf.of(id)).onSuccess(rest -> {
            if (open.equals(source.openCase())) {
                show(rest);
            }
        }));
    }

    private void show(Optional<Rest> rest) {
        banner.set(rest.map(this::said).orElse(""));
    }

    private String said(Rest rest) {
        boolean over = rest.isOver(clock.instant());
        String key = over ? "export.rest.over" : "export.rest.laidUntil";
        String when = when(over ? rest.since() : rest.until());
        return rest.stoodOut().isEmpty()
                ? words.say(key + ".quiet", when)
                : words.say(key, when, quoted(rest.stoodOut()));
    }

    private static String quoted(List<String> phrases) {
        return phrases.stream()
                .limit(MOST_NAMED)
                .map(phrase -> "“" + Excerpt.of(phrase, LONGEST_QUOTE) + "”")
                .collect(Collectors.joining(", "));
    }

    private String when(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE, HH:mm", words.getLocale()).format(moment.atZone(clock.getZone()));
    }

    /** Tomorrow's; after midnight and before dawn, "overnight" still ends this morning. */
    private Instant morning() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime morning = now.with(MORNING);
        return (now.getHour() < 4 ? morning : morning.plusDays(1)).toInstant();
    }
}
