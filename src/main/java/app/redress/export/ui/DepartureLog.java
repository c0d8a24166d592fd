package app.redress.export.ui;

import app.redress.casefile.AttachmentStore;
import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.casefile.Departure.Content;
import app.redress.casefile.Departures;
import app.redress.export.CleanText;
import app.redress.export.Fingerprint;
import app.redress.export.PlainText;
import app.redress.letter.Enclosure;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps with the case what has left, and what was in it. */
public final class DepartureLog {
    private final Departures departures;
    private final AttachmentStore copies;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final PlainText plainText;

    /** @param copies where the files themselves are kept */
    public DepartureLog(
            Departures departures, AttachmentStore copies, BackgroundTasks tasks, Clock clock, Words words) {
        this.departures = departures;
        this.copies = copies;
        this.tasks = tasks;
        this.clock = clock;
        this.plainText = new PlainText(words);
    }

    /** Keeps a letter that left without a file. */
    void keep(Leave leave) {
        keep(leave, plainText.of(leave.outgoing().letter()));
    }

    /** @param said the words that left, where they are not the whole letter */
    void keep(Leave leave, String said) {
        keep(leave, said, new WrittenFile("", 0, Fingerprint.of(said), List.of(), Optional.empty()));
    }

    void keep(Leave leave, WrittenFile file) {
        keep(leave, plainText.of(leave.outgoing().letter()), file);
    }

    private void keep(Leave leave, String said, WrittenFile file) {
        leave.complaint().ifPresent(id -> {
            Departure departure = new Departure(
                    UUID.randomUUID(),
                    clock.instant(),
                    leave.exit().name(),
                    file.name(),
                    file.size(),
                    file.sha256(),
                    CleanText.line(leave.outgoing().letter().recipient().name()),
                    said,
                    file.contents(),
                    file.copy());
            tasks.submit(Lane.STORE, () -> {
                departures.keep(id, departure);
                return departure;
            });
        });
    }

    /** Hands what has left so far to {@code shown}, the latest first. */
    void list(CaseId id, Consumer<List<Departure>> shown) {
        tasks.submit(Lane.STORE, () -> departures.of(id)).onSuccess(shown);
    }

    /**
     * Keeps a copy of a file that is about to leave; may block. The letter leaves even if there is no room for it: then
     * its fingerprint is kept alone.
     */
    Optional<Enclosure> copy(Leave leave, Path file) {
        try {
            return leave.complaint().map(id -> copies.keep(id, file));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /**
     * A file that was written.
     *
     * @param size in bytes
     * @param copy kept with the case
     */
    record WrittenFile(String name, long size, String sha256, List<Content> contents, Optional<Enclosure> copy) {}
}
