package app.redress.export;

import app.redress.casefile.Progress;
import java.nio.file.Path;
import java.util.List;

/** Writes a whole case as one document, for somebody who has to decide it. */
public interface CasePack {
    /**
     * Writes {@code contents} to {@code target}, wholly or not at all.
     *
     * @throws app.redress.words.ProblemException when the file cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
     */
    Packed write(PackContents contents, Path target, Progress progress);

    /**
     * A pack that has been written.
     *
     * @param notShown exhibits that have no pages in it
     */
    record Packed(Path file, int pages, List<NotShown> notShown) {
        public Packed {
            notShown = List.copyOf(notShown);
        }
    }

    /** Why an exhibit has no pages in a pack. All but a missing one are attached to it. */
    record NotShown(PackContents.Exhibit exhibit, Why why) {}

    /** Names are bundle keys: {@code export.pack.why.LOCKED}. */
    enum Why {
        /** A PDF that needs a password. */
        LOCKED,
        /** A PDF or picture that cannot be read. */
        DAMAGED,
        /** A picture with more points than can be drawn. */
        TOO_LARGE,
        /** Neither a PDF nor a picture. */
        OTHER_KIND,
        /** The copy that Redress kept is gone or has changed. */
        MISSING
    }
}
