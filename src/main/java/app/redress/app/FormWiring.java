package app.redress.app;

import app.redress.casefile.ui.CallFormController;
import app.redress.casefile.ui.CallFormViewModel;
import app.redress.casefile.ui.CaseAboutController;
import app.redress.casefile.ui.CaseFindingsController;
import app.redress.casefile.ui.CasePackController;
import app.redress.casefile.ui.DeletedController;
import app.redress.casefile.ui.EntryKeeping;
import app.redress.casefile.ui.EntryReaderController;
import app.redress.casefile.ui.MarkAsSentController;
import app.redress.casefile.ui.MarkAsSentViewModel;
import app.redress.casefile.ui.MilestoneFormController;
import app.redress.casefile.ui.MilestoneFormViewModel;
import app.redress.casefile.ui.NoteFormController;
import app.redress.casefile.ui.NoteFormViewModel;
import app.redress.casefile.ui.NotebookController;
import app.redress.casefile.ui.OutcomeFormController;
import app.redress.casefile.ui.OutcomeFormViewModel;
import app.redress.casefile.ui.ProofFormController;
import app.redress.casefile.ui.ProofFormViewModel;
import app.redress.casefile.ui.ReplyFormController;
import app.redress.casefile.ui.ReplyFormViewModel;
import app.redress.ui.Dialogs;
import app.redress.ui.Overlay;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The forms that open on a sheet above a case, and what is read out of cases. */
final class FormWiring {
    private final Supplier<CaseWiring> cases;
    private final Supplier<Overlay> overlay;
    private final Supplier<CourseWiring> course;
    private final BackupWiring backups;

    /** All are asked when a form is opened, since pages are named before they are made. */
    FormWiring(
            Supplier<CaseWiring> cases,
            Supplier<Overlay> overlay,
            Supplier<CourseWiring> course,
            BackupWiring backups) {
        this.cases = cases;
        this.overlay = overlay;
        this.course = course;
        this.backups = backups;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        Map<Class<?>, Supplier<?>> all = new HashMap<>();
        all.put(
                EntryReaderController.class,
                () -> new EntryReaderController(
                        overlay.get(), dialogs(), cases.get().words()));
        all.put(CasePackController.class, () -> cases.get().packForm(backups.folders(), overlay.get()));
        all.put(DeletedController.class, () -> cases.get().deletedForm(overlay.get()));
        all.put(MarkAsSentController.class, this::markAsSent);
        all.put(
                CallFormController.class,
                () -> new CallFormController(new CallFormViewModel(keeping()), overlay.get(), dialogs()));
        all.put(
                NoteFormController.class,
                () -> new NoteFormController(new NoteFormViewModel(keeping()), overlay.get(), dialogs()));
        all.put(ReplyFormController.class, this::reply);
        turns(all);
        all.put(CaseAboutController.class, () -> course.get().about());
        all.put(CaseFindingsController.class, () -> course.get().findings());
        all.put(NotebookController.class, () -> course.get().notebook());
        return all;
    }

    /** What turns a case, and what ends it. */
    private void turns(Map<Class<?>, Supplier<?>> all) {
        all.put(
                MilestoneFormController.class,
                () -> new MilestoneFormController(new MilestoneFormViewModel(keeping()), overlay.get(), dialogs()));
        all.put(
                OutcomeFormController.class,
                () -> new OutcomeFormController(new OutcomeFormViewModel(keeping()), overlay.get(), dialogs()));
        all.put(
                ProofFormController.class,
                () -> new ProofFormController(new ProofFormViewModel(keeping()), overlay.get(), dialogs()));
    }

    private MarkAsSentController markAsSent() {
        MarkAsSentViewModel model = new MarkAsSentViewModel(
                keeping(), course.get().beforeSending(), cases.get().departures());
        return new MarkAsSentController(model, overlay.get(), dialogs());
    }

    private ReplyFormController reply() {
        ReplyFormViewModel model = new ReplyFormViewModel(keeping(), cases.get().replies());
        return new ReplyFormController(model, overlay.get(), dialogs());
    }

    private EntryKeeping keeping() {
        return cases.get().keeping();
    }

    private Dialogs dialogs() {
        return cases.get().dialogs();
    }
}
