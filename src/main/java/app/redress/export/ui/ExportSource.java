package app.redress.export.ui;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** The letter on the page, as export needs it. */
public interface ExportSource {
    /** The letter as it stands now; called on the UI thread. */
    Letter letter();

    /** The same, for those who follow it. */
    ObservableValue<Letter> letterProperty();

    /** What a reader will need and the letter still lacks, in words, gravest first; called on the UI thread. */
    List<String> unmetMusts();

    /**
     * Where the copy of an enclosure stands; called away from the UI thread.
     *
     * @throws app.redress.words.ProblemException when it is missing or damaged
     */
    Path file(Enclosure enclosure);
}
