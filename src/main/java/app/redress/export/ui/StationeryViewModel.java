package app.redress.export.ui;

import app.redress.export.PagePicture;
import app.redress.export.Pictures;
import app.redress.export.SignatureInk;
import app.redress.letter.Stationery;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the person's letters look on paper. Every change is kept at once. */
public final class StationeryViewModel {
    /** In dots; as fine as a printer prints what is at most 62 mm wide. */
    private static final int LONGEST_SIDE = 1400;

    private final CurrentSettings settings;
    private final Pictures pictures;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final ReadOnlyObjectWrapper<Stationery> stationery;

    public StationeryViewModel(
            CurrentSettings settings, Pictures pictures, BackgroundTasks tasks, Dialogs dialogs, Words words) {
        this.settings = settings;
        this.pictures = pictures;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        this.stationery =
                new ReadOnlyObjectWrapper<>(this, "stationery", settings.get().stationery());
        settings.onChange(changed -> stationery.set(changed.stationery()));
    }

    public ReadOnlyObjectProperty<Stationery> stationeryProperty() {
        return stationery.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Stationery> change) {
        settings.update(now -> now.withStationery(change.apply(now.stationery())));
    }

    /** Takes the signature from a picture that the person chooses; its paper is taken away. */
    public void takeSignatureFromPicture() {
        dialogs.chooseFiles(words.getString("stationery.signature.choose")).stream()
                .findFirst()
                .ifPresent(file -> tasks.submit(Lane.LONG, () -> lifted(file))
                        .onSuccess(this::sign)
                        .onFailure(failure -> dialogs.problem(Expected.problem(failure))));
    }

    /** @param drawing on a transparent ground */
    public void takeDrawnSignature(PagePicture drawing) {
        tasks.submit(Lane.LONG, () -> encoded(SignatureInk.cut(drawing)))
                .onSuccess(this::sign)
                .onFailure(failure -> dialogs.problem(Expected.problem(failure)));
    }

    public void removeSignature() {
        sign("");
    }

    private void sign(String signature) {
        change(now -> now.withSignature(signature));
    }

    private String lifted(Path file) {
        return encoded(SignatureInk.fromPaper(pictures.read(file, LONGEST_SIDE)));
    }

    private String encoded(PagePicture ink) {
        if (ink.width() * ink.height() == 1) {
            throw new ProblemException("export.noInk", null);
        }
        return Base64.getEncoder().encodeToString(pictures.png(ink));
    }
}
