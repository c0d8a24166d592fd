package app.redress.export.ui;

import app.redress.casefile.Departure.Content;
import app.redress.export.EnclosedCopies;
import app.redress.export.Exit;
import app.redress.export.ExportFormat;
import app.redress.export.FileName;
import app.redress.export.Fingerprint;
import app.redress.export.PlainText;
import app.redress.export.ui.DepartureLog.WrittenFile;
import app.redress.letter.Enclosure;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets a letter go: writes it, prints it, copies it, and keeps with the case what has left. */
public final class Leaving {
    private final WaysOut ways;
    private final EnclosedCopies copies;
    private final DepartureLog log;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;

    public Leaving(
            WaysOut ways,
            EnclosedCopies copies,
            DepartureLog log,
            BackgroundTasks tasks,
            Dialogs dialogs,
            Words words) {
        this.ways = ways;
        this.copies = copies;
        this.log = log;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    WaysOut ways() {
        return ways;
    }

    /** @param onDone called when it has left, or will not */
    void go(Leave leave, Runnable onDone) {
        leave.exit().format().ifPresentOrElse(format -> chooseTarget(leave, format, onDone), () -> {
            withoutFile(leave);
            onDone.run();
        });
    }

    private void withoutFile(Leave leave) {
        switch (leave.exit()) {
            case PRINT -> print(leave);
            case MAILTO -> new MailProgram(ways.opener(), tasks, dialogs, words).begin(leave, () -> log.keep(leave));
            default -> {
                dialogs.copy(new PlainText(words).of(leave.outgoing().letter()));
                dialogs.toast(words.getString("export.copied"));
                log.keep(leave);
            }
        }
    }

    private void print(Leave leave) {
        ways.print().print(leave.outgoing(), name(leave, ExportFormat.PDF), () -> {
            dialogs.toast(words.getString("export.printed"));
            log.keep(leave);
        });
    }

    private String name(Leave leave, ExportFormat format) {
        return new FileName(words).suggest(leave.outgoing().letter(), format);
    }

    private void chooseTarget(Leave leave, ExportFormat format, Runnable onDone) {
        dialogs.chooseTarget(words.getString("export.choose." + format), name(leave, format), format.extension())
                .ifPresentOrElse(target -> export(leave, format, target, onDone), onDone);
    }

    private void export(Leave leave, ExportFormat format, Path target, Runnable onDone) {
        tasks.submit(Lane.LONG, () -> {
                    WrittenFile written = write(leave, format, target);
                    return new Outcome(
                            written, leave.exit() == Exit.EML && ways.opener().open(target));
                })
                .onSuccess(outcome -> {
                    log.keep(leave, outcome.written());
                    tell(leave.exit(), target, outcome.opened());
                })
                .onFailure(failure -> dialogs.problem(Expected.problem(failure)))
                .onFinished(onDone);
    }

    private WrittenFile write(Leave leave, ExportFormat format, Path target) throws InterruptedException {
        Map<Enclosure, Path> kept = leave.files();
        return leave.clean()
                ? copies.withClean(kept, clean -> write(leave, format, clean, target))
                : write(leave, format, kept, target);
    }

    private WrittenFile write(Leave leave, ExportFormat format, Map<Enclosure, Path> going, Path target) {
        ways.exporter(format).export(leave.outgoing().withFiles(going), target);
        List<Content> contents = new ArrayList<>();
        going.forEach((enclosure, file) -> {
            String sha256 = Fingerprint.of(file);
            contents.add(new Content(enclosure.name(), size(file), sha256, !sha256.equals(enclosure.sha256())));
        });
        return new WrittenFile(
                String.valueOf(target.getFileName()),
                size(target),
                Fingerprint.of(target),
                contents,
                log.copy(leave, target));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Exit exit, Path target, boolean opened) {
        String name = String.valueOf(target.getFileName());
        if (exit == Exit.EML && !opened) {
            dialogs.notice(words.say("export.noMailProgram", target));
        } else if (opened) {
            dialogs.toast(words.say("export.opened", name));
        } else {
            dialogs.toast(words.say("export.saved", name), words.getString("export.saved.open"), () -> open(target));
        }
    }

    private void open(Path file) {
        tasks.submit(Lane.LONG, () -> ways.opener().open(file) || ways.opener().showInFolder(file))
                .onSuccess(shown -> {
                    if (!shown) {
                        dialogs.problem(new ProblemException("export.cannotOpen", null, file));
                    }
                });
    }

    /** @param opened whether a mail program has opened the draft */
    private record Outcome(WrittenFile written, boolean opened) {}
}
