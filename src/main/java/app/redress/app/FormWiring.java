package app.redress.app;

import app.redress.casefile.ui.CallFormController;
import app.redress.casefile.ui.CallFormViewModel;
import app.redress.casefile.ui.CasePackController;
import app.redress.casefile.ui.EntryReaderController;
import app.redress.casefile.ui.MarkAsSentController;
import app.redress.casefile.ui.MarkAsSentViewModel;
import app.redress.casefile.ui.NoteFormController;
import app.redress.casefile.ui.NoteFormViewModel;
import app.redress.casefile.ui.ReplyFormController;
import app.redress.casefile.ui.ReplyFormViewModel;
import app.redress.ui.Overlay;
import java.util.Map;
import java.util.function.Supplier;

/** The forms that open on a sheet above a case. */
final class FormWiring {
    private FormWiring() {}

    /** Both are asked when a form is opened, since pages are named before they are made. */
    static Map<Class<?>, Supplier<?>> controllers(Supplier<CaseWiring> cases, Supplier<Overlay> overlay) {
        return Map.of(
                EntryReaderController.class,
                () -> new EntryReaderController(
                        overlay.get(), cases.get().dialogs(), cases.get().words()),
                CasePackController.class,
                () -> new CasePackController(cases.get().pack(), overlay.get()),
                MarkAsSentController.class,
                () -> new MarkAsSentController(
                        new MarkAsSentViewModel(cases.get().keeping()), overlay.get()),
                ReplyFormController.class,
                () -> new ReplyFormController(
                        new ReplyFormViewModel(
                                cases.get().keeping(), cases.get().replies()),
                        overlay.get(),
                        cases.get().dialogs()),
                CallFormController.class,
                () -> new CallFormController(new CallFormViewModel(cases.get().keeping()), overlay.get()),
                NoteFormController.class,
                () -> new NoteFormController(new NoteFormViewModel(cases.get().keeping()), overlay.get()));
    }
}
