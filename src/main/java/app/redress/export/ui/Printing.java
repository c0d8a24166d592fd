package app.redress.export.ui;

import app.redress.export.DrawnLetter;
import app.redress.export.PagePicture;
import java.util.Optional;

/** The printers of the system. All calls are made on the UI thread. */
public interface Printing {
    /**
     * Lets the person choose a printer in the system's own dialog.
     *
     * @return empty when they changed their mind
     * @throws app.redress.words.ProblemException when there is no printer
     */
    Optional<Run> ask(String title, DrawnLetter letter);

    /** A letter on its way to a printer. */
    interface Run {
        /** Whether the person wants this page, counted from 1. */
        boolean wants(int page);

        /** Hands a page to the printer; false when it was not taken. */
        boolean print(PagePicture page);

        /** Every page was handed over. */
        void end();

        /** Nothing more comes. */
        void cancel();
    }
}
