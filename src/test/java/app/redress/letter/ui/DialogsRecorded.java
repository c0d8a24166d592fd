package app.redress.letter.ui;

import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what a person would have been told. */
final class DialogsRecorded implements Dialogs {
    private final List<ProblemException> problems = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private Runnable offer = () -> {};

    List<ProblemException> problems() {
        return problems;
    }

    /** Presses the button of the last toast that had one. */
    void takeOffer() {
        offer.run();
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
        toasts.add(message);
    }

    @Override
    public void toast(String message, String action, Runnable onAction) {
        toasts.add(message);
        offer = onAction;
    }

    @Override
    public void problem(ProblemException problem) {
        problems.add(problem);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Watch watch(String title, Runnable onStop) {
        throw new UnsupportedOperationException("nothing here takes long");
    }

    @Override
    public void copy(String text) {
        toasts.add(text);
    }
}
