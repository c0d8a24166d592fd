package app.redress.app;

import app.redress.casefile.CaseId;
import app.redress.casefile.FactLifting;
import app.redress.casefile.LateSituation;
import app.redress.casefile.ToldCases;
import app.redress.drafting.AuthoritySlip;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.ui.CountryFollowing;
import app.redress.drafting.ui.DraftingNavigation;
import app.redress.drafting.ui.EvidenceController;
import app.redress.drafting.ui.FlightClaimController;
import app.redress.drafting.ui.FlightClaimViewModel;
import app.redress.drafting.ui.FollowingController;
import app.redress.drafting.ui.FollowingViewModel;
import app.redress.drafting.ui.IntakeController;
import app.redress.drafting.ui.IntakeViewModel;
import app.redress.drafting.ui.PlaceController;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.drafting.ui.SituationChooserViewModel;
import app.redress.drafting.ui.SlipController;
import app.redress.drafting.ui.SlipPrinting;
import app.redress.drafting.ui.VentPageController;
import app.redress.drafting.ui.VentPageViewModel;
import app.redress.drafting.ui.WriterController;
import app.redress.drafting.ui.WriterViewModel;
import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.letter.AddressForms;
import app.redress.letter.ui.LeftOutViewModel;
import app.redress.letter.ui.LetterEditorViewModel;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.words.Words;
import java.util.Map;
import java.util.function.Supplier;

/** From a story to a letter: the questions, and what is made of the answers. */
final class DraftingWiring {
    private final FollowingViewModel following;
    private final IntakeViewModel intake;
    private final VentPageViewModel vent;
    private final SlipPrinting slips;
    private final CountryFollowing countries;
    private final SituationChooserViewModel chooser;
    private final CaseWiring cases;
    private final ToldCases told;
    private final BackgroundTasks tasks;
    private final CurrentSettings settings;
    private final Words words;

    DraftingWiring(
            CaseWiring cases,
            ToldCases told,
            DraftingNavigation navigation,
            CurrentSettings settings,
            BackgroundTasks tasks,
            Surroundings around) {
        this.cases = cases;
        this.told = told;
        this.tasks = tasks;
        this.settings = settings;
        words = around.words();
        FactLifting lifting = new FactLifting(told);
        vent = new VentPageViewModel(cases.ventPages(), lifting, tasks, navigation, cases.dialogs(), words);
        following = new FollowingViewModel(told, tasks, navigation, cases.dialogs(), around.words());
        countries = new CountryFollowing(cases.moved(told), tasks, following);
        chooser = cases.chooser(navigation);
        intake = new IntakeViewModel(told, settings, tasks, navigation, following, around.words());
        PdfLetterExporter paper = new PdfLetterExporter(words);
        DesktopDocumentOpener opener = new DesktopDocumentOpener(around.operatingSystem());
        AuthoritySlip slip = new AuthoritySlip(new JsonLetterForms());
        slips = new SlipPrinting(slip, paper, opener, tasks, cases.dialogs(), words);
    }

    FollowingViewModel following() {
        return following;
    }

    /** The letter that is open follows the country of who writes it and to whom. */
    void look(LetterEditorViewModel editor) {
        editor.openCase()
                .ifPresent(id -> countries.look(id, editor.letterProperty().get()));
    }

    /** What the letter that is open leaves out of what was told. */
    LeftOutViewModel leftOut(LetterEditorViewModel editor) {
        return new LeftOutViewModel(editor, told, tasks, words);
    }

    IntakeViewModel intake() {
        return intake;
    }

    SituationChooserViewModel chooser() {
        return chooser;
    }

    LateSituation late(CaseId id) {
        return cases.late(id);
    }

    VentPageViewModel vent() {
        return vent;
    }

    /** Asked when a page is made, since pages are named before the parts behind them stand. */
    static Map<Class<?>, Supplier<?>> controllers(
            Supplier<DraftingWiring> drafting, Supplier<AddressForms> forms, Words words) {
        Supplier<WriterViewModel> writer =
                () -> new WriterViewModel(drafting.get().intake, drafting.get().settings, forms.get(), words);
        return Map.of(
                SituationChooserController.class,
                () -> new SituationChooserController(drafting.get().chooser, words),
                IntakeController.class,
                () -> new IntakeController(drafting.get().intake, words),
                EvidenceController.class,
                () -> new EvidenceController(drafting.get().intake, words),
                SlipController.class,
                () -> new SlipController(drafting.get().intake, drafting.get().slips),
                FlightClaimController.class,
                () -> new FlightClaimController(new FlightClaimViewModel(drafting.get().intake, words)),
                PlaceController.class,
                () -> new PlaceController(writer.get()),
                WriterController.class,
                () -> new WriterController(writer.get()),
                VentPageController.class,
                () -> new VentPageController(drafting.get().vent, words),
                FollowingController.class,
                () -> new FollowingController(drafting.get().following, words));
    }
}
