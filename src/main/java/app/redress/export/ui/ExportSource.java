package app.redress.export.ui;

import app.redress.casefile.CaseId;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The letter on the page, as export needs it. */
public interface ExportSource {
    /** The letter as it stands now; called on the UI thread. */
    Letter letter();

    /** The same, for those who follow it. */
    ObservableValue<Letter> letterProperty();

    /** What a reader will need and {@code letter} lacks, in words, gravest first; called away from the UI thread. */
    List<String> unmetMusts(Letter letter);

    /** Phrases that would be read as hostile, in the order of the text; called on the UI thread. */
    List<String> hotPhrases();

    /** Phrases that would be read as timid, in the order of the text; called on the UI thread. */
    List<String> timidPhrases();

    /** The case whose letter it is; empty when none is open. */
    Optional<CaseId> openCase();

    /** Calls {@code listener} whenever another letter was opened. */
    void onOpened(Runnable listener);

    /**
     * Where the copy of an enclosure stands; called away from the UI thread.
     *
     * @throws app.redress.words.ProblemException when it is missing or damaged
     */
    Path file(Enclosure enclosure);
}
