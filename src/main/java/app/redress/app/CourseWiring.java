package app.redress.app;

import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseWords;
import app.redress.casefile.LaterLetters;
import app.redress.casefile.SentCopies;
import app.redress.casefile.course.BeforeSending;
import app.redress.casefile.course.CaseClocks;
import app.redress.casefile.course.CaseCourses;
import app.redress.casefile.course.CourseBook;
import app.redress.casefile.course.DayWatch;
import app.redress.casefile.course.EnclosedAgain;
import app.redress.casefile.course.FittingRules;
import app.redress.casefile.course.LettersAnew;
import app.redress.casefile.course.NextLetters;
import app.redress.casefile.course.WrittenToday;
import app.redress.casefile.notebook.Notebook;
import app.redress.casefile.reply.ReplyReader;
import app.redress.casefile.ui.CaseAboutController;
import app.redress.casefile.ui.CaseCourseController;
import app.redress.casefile.ui.CaseCourseViewModel;
import app.redress.casefile.ui.CaseFindingsController;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.CaseSheets;
import app.redress.casefile.ui.CaseTimelineViewModel;
import app.redress.casefile.ui.DeadlineCalendar;
import app.redress.casefile.ui.NotebookController;
import app.redress.casefile.ui.NotebookViewModel;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.export.imaging.ImagingPictures;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.letter.Party;
import app.redress.review.tone.LetterToneReader;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.util.List;
import java.util.function.Supplier;

/** The course of a case: its clocks, its ladder, and the letters it wants. */
final class CourseWiring {
    /** More would keep the start busy; the others are worked out when they are opened. */
    private static final int CAUGHT_UP = 100;

    private final DataFolder folder;
    private final BackgroundTasks tasks;
    private final CourseBook book;
    private final CaseCourseViewModel model;
    private final DayWatch watch;
    private final CaseNavigation navigation;

    CourseWiring(
            DataFolder folder,
            CurrentSettings settings,
            BackgroundTasks tasks,
            CaseWords words,
            CaseNavigation navigation) {
        this.folder = folder;
        this.tasks = tasks;
        this.navigation = navigation;
        CaseCourses courses = courses(words, () -> settings.get().sender());
        book = new CourseBook(
                courses,
                new NextLetters(new DraftComposer(new JsonLetterForms()), words.words()),
                words,
                folder.telling().composed(),
                new EnclosedAgain(folder.files(), copies(words.words()), words.words()));
        watch = new DayWatch(folder.cases(), courses, folder.upcoming());
        folder.cases().watch(watch::changed);
        folder.facts().watch(watch::changed);
        model = new CaseCourseViewModel(folder.cases(), book, tasks, settings, navigation, watch);
    }

    private SentCopies copies(Words words) {
        return new SentAsPdf(
                new PdfLetterExporter(words, new ImagingPictures()),
                folder.files(),
                folder.directories().data());
    }

    private CaseCourses courses(CaseWords words, Supplier<Party> writer) {
        FittingRules rules =
                new FittingRules(new JsonRulebook(folder.directories().ownRules()));
        CaseClocks clocks = new CaseClocks(rules, new DueDates(new JollydayPublicHolidays(), words.words()));
        return new CaseCourses(
                new WrittenToday(folder.facts(), writer),
                new JsonSituations(folder.directories().templates()),
                clocks,
                folder.corrections(),
                new ReplyReader(),
                words.days());
    }

    /** Rules and the day may have changed since the last time: the cases used last are worked out anew. */
    void catchUp(Runnable done) {
        tasks.submit(Lane.LONG, () -> {
                    List<CaseSummary> open = folder.cases().latestOpen(CAUGHT_UP);
                    open.forEach(summary -> watch.changed(summary.id()));
                    return open;
                })
                .onSuccess(open -> done.run());
    }

    /** What a case needs may have changed with it: the list says so at once. */
    void whenWorkedOut(Runnable action) {
        model.courseProperty().subscribe(action);
    }

    /** How a case stands, for whoever writes its letter. */
    CourseBook book() {
        return book;
    }

    NotebookController notebook() {
        Words words = book.words().words();
        Notebook notebook = new Notebook(
                folder.records(),
                new JsonSituations(folder.directories().templates()),
                new LetterToneReader(words),
                words);
        return new NotebookController(new NotebookViewModel(notebook, tasks), words);
    }

    LaterLetters later() {
        return new LettersAnew(book);
    }

    BeforeSending beforeSending() {
        return new BeforeSending(folder.cases(), book.courses(), book.words());
    }

    CaseCourseController page(CaseTimelineViewModel timeline, CaseSheets sheets, DeadlineCalendar calendar) {
        return new CaseCourseController(
                model, timeline, sheets, calendar, book.words().words());
    }

    CaseAboutController about() {
        return new CaseAboutController(model, navigation, book.words().words());
    }

    CaseFindingsController findings() {
        return new CaseFindingsController(model, book.words());
    }
}
