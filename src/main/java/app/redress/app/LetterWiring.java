package app.redress.app;

import app.redress.casefile.CaseId;
import app.redress.casefile.course.CourseBook;
import app.redress.letter.ui.Correspondents;
import app.redress.letter.ui.DraftSaver;
import app.redress.letter.ui.EnclosureTray;
import app.redress.letter.ui.LetterEditorViewModel;
import app.redress.review.FactGuard;
import app.redress.review.Reviewer;
import app.redress.review.tone.LetterToneReader;
import app.redress.review.ui.LetterReview;
import app.redress.review.ui.PassedOver;
import app.redress.review.ui.ReviewViewModel;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.settings.CurrentSettings;
import app.redress.shell.OpenLetter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.util.function.Supplier;

/** The letter under the pen: writing it, reviewing it, sending it out. */
final class LetterWiring {
    private final Correspondents people;
    private final LetterEditorViewModel editor;
    private final ReviewViewModel review;
    private final OpenLetter letter;

    LetterWiring(
            DataFolder folder,
            CurrentSettings settings,
            Desk desk,
            Reviewer reviewer,
            Supplier<CourseBook> course,
            Surroundings around) {
        BackgroundTasks tasks = desk.tasks();
        Dialogs dialogs = desk.dialogs();
        LetterNeeds needs = new LetterNeeds(
                around.words(), new JsonRulebook(folder.directories().ownRules()), new JollydayPublicHolidays());
        people = new Correspondents(folder.cases(), settings, tasks, dialogs);
        editor = editor(folder, people, tasks, dialogs, around);
        review = new ReviewViewModel(letterReview(reviewer, needs, around.words()), settings, tasks);
        PassedOver passedOver = new PassedOver(review, folder.passedOver(), tasks, dialogs, around.words());
        editor.onOpened(draft -> {
            needs.begin();
            keptFacts(folder, course, tasks, needs);
        });
        whenMoved(tasks, () -> keptFacts(folder, course, tasks, needs));
        letter = new OpenLetter(editor, review, passedOver, folder.files(), needs::unmetMusts, around.words());
    }

    /** What the case tells is held beside the letter: their own words, from when a right is counted, how it stands. */
    private void keptFacts(DataFolder folder, Supplier<CourseBook> course, BackgroundTasks tasks, LetterNeeds needs) {
        editor.openCase().ifPresent(id -> tasks.submit(Lane.STORE, () -> told(id, folder, course.get()))
                .onSuccess(told -> {
                    if (!told.equals(CaseTold.NOTHING)
                            && editor.openCase().filter(id::equals).isPresent()) {
                        needs.told(told);
                        review.rereading().soon();
                    }
                }));
    }

    private static CaseTold told(CaseId id, DataFolder folder, CourseBook course) {
        return folder.cases()
                .find(id)
                .map(course.courses()::of)
                .map(now -> CaseTold.of(now, course.clocks(now).standing(now)))
                .orElse(CaseTold.NOTHING);
    }

    private static LetterEditorViewModel editor(
            DataFolder folder, Correspondents people, BackgroundTasks tasks, Dialogs dialogs, Surroundings around) {
        Words words = around.words();
        return new LetterEditorViewModel(
                new DraftSaver(folder.cases(), tasks, around.clock(), words),
                people,
                new EnclosureTray(folder.files(), tasks, dialogs, words),
                words,
                around.clock());
    }

    private static LetterReview letterReview(Reviewer reviewer, LetterNeeds needs, Words words) {
        return new LetterReview(
                reviewer, new LetterToneReader(words), needs, FactGuard::keepsFacts, words.getString("review.gap"));
    }

    /** Runs {@code action} once another name or an address in another country is written, and the letter is kept with it. */
    void whenMoved(BackgroundTasks tasks, Runnable action) {
        editor.letterProperty().addListener((of, before, now) -> {
            boolean same = before.sender().name().equals(now.sender().name())
                    && before.sender().country().equals(now.sender().country())
                    && before.recipient().country().equals(now.recipient().country());
            if (!same) {
                tasks.onUiThread(() -> {
                    editor.flush();
                    action.run();
                });
            }
        });
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
}
