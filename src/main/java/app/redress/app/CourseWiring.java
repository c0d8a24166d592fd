package app.redress.app;

import app.redress.casefile.CaseWords;
import app.redress.casefile.course.CaseClocks;
import app.redress.casefile.course.CaseCourses;
import app.redress.casefile.course.CourseBook;
import app.redress.casefile.course.FittingRules;
import app.redress.casefile.course.NextLetters;
import app.redress.casefile.reply.ReplyReader;
import app.redress.casefile.ui.CaseCourseController;
import app.redress.casefile.ui.CaseCourseViewModel;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.CaseSheets;
import app.redress.casefile.ui.CaseTimelineViewModel;
import app.redress.casefile.ui.DeadlineCalendar;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;

/** The course of a case: its clocks, its ladder, and the letters it wants. */
final class CourseWiring {
    private final DataFolder folder;
    private final CurrentSettings settings;
    private final BackgroundTasks tasks;
    private final CourseBook book;

    CourseWiring(DataFolder folder, CurrentSettings settings, BackgroundTasks tasks, CaseWords words) {
        this.folder = folder;
        this.settings = settings;
        this.tasks = tasks;
        FittingRules rules =
                new FittingRules(new JsonRulebook(folder.directories().ownRules()));
        CaseClocks clocks = new CaseClocks(rules, new DueDates(new JollydayPublicHolidays(), words.words()));
        CaseCourses courses = new CaseCourses(
                folder.facts(),
                new JsonSituations(folder.directories().templates()),
                rules,
                clocks,
                new ReplyReader(),
                words.days());
        book = new CourseBook(courses, new NextLetters(new DraftComposer(new JsonLetterForms()), words.words()), words);
    }

    CaseCourseController controller(
            CaseTimelineViewModel page, CaseSheets sheets, DeadlineCalendar calendar, CaseNavigation navigation) {
        CaseCourseViewModel model = new CaseCourseViewModel(folder.cases(), book, tasks, settings, navigation);
        return new CaseCourseController(
                model, page, sheets, calendar, book.words().words());
    }
}
