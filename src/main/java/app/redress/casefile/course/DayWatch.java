package app.redress.casefile.course;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.UpcomingDays;

/** Keeps the rights that lapse next, and what is owed, in step with their cases, so that the list of cases can show them. May block. */
public final class DayWatch {
    private final CaseRepository cases;
    private final CaseCourses courses;
    private final UpcomingDays kept;

    public DayWatch(CaseRepository cases, CaseCourses courses, UpcomingDays kept) {
        this.cases = cases;
        this.courses = courses;
        this.kept = kept;
    }

    /** Works a case out anew after something in it has changed. */
    public void changed(CaseId id) {
        cases.find(id).map(courses::of).ifPresent(this::keep);
    }

    /** Keeps what was worked out. */
    public void keep(CaseCourse course) {
        kept.keep(course.matter().complaint().id(), course.rightsAhead(), course.owed());
    }
}
