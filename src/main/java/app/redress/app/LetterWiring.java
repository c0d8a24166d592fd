package app.redress.app;

import app.redress.export.TextLetterExporter;
import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.export.eml.EmlLetterExporter;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.export.ui.ExportViewModel;
import app.redress.letter.ui.Correspondents;
import app.redress.letter.ui.DraftSaver;
import app.redress.letter.ui.EnclosureTray;
import app.redress.letter.ui.LetterEditorViewModel;
import app.redress.review.FactGuard;
import app.redress.review.Reviewer;
import app.redress.review.tone.LetterToneReader;
import app.redress.review.ui.LetterReview;
import app.redress.review.ui.ReviewViewModel;
import app.redress.settings.CurrentSettings;
import app.redress.shell.OpenLetter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.time.Clock;
import java.util.List;

/** The letter under the pen: writing it, reviewing it, sending it out. */
final class LetterWiring {
    private final Correspondents people;
    private final LetterEditorViewModel editor;
    private final ReviewViewModel review;
    private final OpenLetter letter;
    private final ExportViewModel export;

    LetterWiring(
            DataFolder folder,
            CurrentSettings settings,
            BackgroundTasks tasks,
            Dialogs dialogs,
            Reviewer reviewer,
            Surroundings around) {
        Words words = around.words();
        Clock clock = around.clock();
        LetterNeeds needs = new LetterNeeds(words);
        people = new Correspondents(folder.cases(), settings, tasks, dialogs);
        editor = new LetterEditorViewModel(
                new DraftSaver(folder.cases(), tasks, clock, words),
                people,
                new EnclosureTray(folder.files(), tasks, dialogs, words),
                words,
                clock);
        review = new ReviewViewModel(
                new LetterReview(
                        reviewer,
                        new LetterToneReader(words),
                        needs,
                        FactGuard::keepsFacts,
                        words.getString("review.gap")),
                settings,
                tasks);
        letter = new OpenLetter(editor, review, folder.files(), needs::unmetMusts, words);
        export = new ExportViewModel(
                letter,
                List.of(
                        new PdfLetterExporter(words),
                        new EmlLetterExporter(words, clock),
                        new TextLetterExporter(words)),
                new DesktopDocumentOpener(around.operatingSystem()),
                tasks,
                dialogs,
                words);
    }

    Correspondents people() {
        return people;
    }

    LetterEditorViewModel editor() {
        return editor;
    }

    ReviewViewModel review() {
        return review;
    }

    OpenLetter letter() {
        return letter;
    }

    ExportViewModel export() {
        return export;
    }
}
