package app.redress.ui;

import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dialogs that note what was said and do what the last toast offered when asked to. */
public final class DialogsNoted implements Dialogs {
    private final List<String> said = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private Runnable offered = () -> {};

    /** Every toast and problem so far, the latest last. */
    public List<String> said() {
        return List.copyOf(said);
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
        return Optional.empty();
    }

    @Override
    public List<Path> chooseFiles(String title) {
        return List.of();
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
    public void problem(ProblemException problem) {
        said.add(problem.problem());
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
