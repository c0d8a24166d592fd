package app.redress.letter.ui;

import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The letter's editor with a draft open in it, and nothing of it on a disk. */
final class EditorInMemory {
    private static final Draft DRAFT =
            new Draft(party("Harbour & Finch", "GB"), "Torn sofa", "HF-1", "Dear Ms Finch,", EnglishVariant.GB, 5);

    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    final DraftsInMemory drafts = new DraftsInMemory();
    final EnclosuresInMemory files = new EnclosuresInMemory();
    final DialogsNoted dialogs = new DialogsNoted();
    final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:04:00Z"), ZoneOffset.UTC);
    private final Words words = Words.load(Locale.UK);
    final LetterEditorViewModel model = new LetterEditorViewModel(
            new DraftSaver(drafts, tasks, clock, words),
            new Correspondents(drafts, settings, tasks, dialogs),
            new EnclosureTray(files, tasks, dialogs, words),
            words,
            clock);
    private final ComplaintCase complaint = drafts.open(DRAFT);

    EditorInMemory() {
        model.open(complaint);
        tasks.runAll();
    }

    Draft saved() {
        return drafts.draft(complaint.id());
    }

    static Party party(String name, String country) {
        return new Party(name, "", List.of(), country, "", "");
    }
}
