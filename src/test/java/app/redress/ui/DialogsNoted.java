package app.redress.ui;

import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dialogs that note what was said and do what the last toast offered when asked to. */
public final class DialogsNoted implements Dialogs {
    private final List<String> said = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<Double> reached = new ArrayList<>();
    private Runnable offered = () -> {};
    private Optional<Path> chosen = Optional.empty();
    private boolean stopping;

    /** Every toast and problem so far, the latest last. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** What places were asked for, by the titles of the questions. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public List<String> copied() {
        return List.copyOf(copied);
    }

    /** Presses the button of the last toast that had one. */
    public void takeUpOffer() {
        offered.run();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, String extension) {
        asked.add(title);
        return chosen;
    }

    @Override
    public List<Path> chooseFiles(String title) {
        asked.add(title);
        return chosen.stream().toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        asked.add(title);
        return chosen;
    }

    @Override
    public void toast(String message) {
        said.add(message);
    }

    @Override
    public void toast(String message, String action, Runnable onAction) {
        said.add(message);
        offered = onAction;
    }

    @Override
    public void notice(String message) {
        said.add(message);
    }

    @Override
    public void problem(ProblemException problem) {
        said.add(problem.problem());
    }

    /** Stops watched work as soon as it says how far it has come. */
    public void stopWatchedWork() {
        stopping = true;
    }

    @Override
    public Watch watch(String title, Runnable onStop) {
        said.add(title);
        if (stopping) {
            onStop.run();
        }
        return new Watch() {
            @Override
            public void reached(double share) {
                reached.add(share);
            }

            @Override
            public void close() {
                reached.add(1.0);
            }
        };
    }

    /** What was shown of watched work; ends with 1 when it was closed. */
    public List<Double> reached() {
        return List.copyOf(reached);
    }

    /** Where the next file is written to. */
    public void choosing(Path path) {
        chosen = Optional.of(path);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
