package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.CaseCourse.Why;
import app.redress.casefile.course.CourseBook;
import app.redress.drafting.Rung;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Begins the letters a case wants, and goes to them. */
record CourseLetters(
        CaseRepository cases,
        CourseBook book,
        BackgroundTasks tasks,
        CurrentSettings settings,
        CaseNavigation navigation) {
    /** Begins the letter of {@code rung}, unless one is under way: then it is continued. */
    void begin(CaseCourse now, Rung rung) {
        ComplaintCase complaint = now.matter().complaint();
        if (complaint.draft().isPresent()) {
            navigation.openDraft(complaint.id());
            return;
        }
        Draft letter = book.letters().write(now, rung, settings.get().sender());
        begin(complaint.id(), () -> book.begin(cases, complaint.id(), letter));
    }

    /** Begins the letter that puts the call noted last on paper. */
    void confirmLastCall(CaseCourse now) {
        now.matter().entries(Call.class).stream()
                .max(Comparator.comparing(Call::logged))
                .ifPresent(call -> {
                    CaseId id = now.matter().complaint().id();
                    Draft letter =
                            book.letters().confirming(now, call, settings.get().sender());
                    begin(id, () -> cases.saveDraft(id, letter));
                });
    }

    private void begin(CaseId id, Runnable keeping) {
        tasks.submit(Lane.STORE, () -> {
                    keeping.run();
                    return id;
                })
                .onSuccess(navigation::openDraft);
    }

    /** What the button for the next letter says, as a key. */
    static String nextKey(CaseCourse now) {
        if (now.matter().complaint().draft().isPresent()) {
            return "casefile.case.writeFirst";
        }
        if (now.advice().why() == Why.OFFERED) {
            return "casefile.case.decide";
        }
        List<Rung> letters = now.advice().letters();
        return letters.size() == 1 ? key(Optional.of(now), letters.get(0)) : "casefile.case.write";
    }

    /** What a button says that begins the letter of {@code rung}, as a key. */
    static String key(Optional<CaseCourse> now, Rung rung) {
        boolean stageTwo = now.filter(course -> course.asksForStageTwo(rung)).isPresent();
        return stageTwo ? "casefile.write.stageTwo" : "casefile.write." + rung;
    }
}
