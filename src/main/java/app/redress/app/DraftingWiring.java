package app.redress.app;

import app.redress.casefile.FactLifting;
import app.redress.casefile.ToldCases;
import app.redress.drafting.AuthoritySlip;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.ui.DraftingNavigation;
import app.redress.drafting.ui.IntakeController;
import app.redress.drafting.ui.IntakeViewModel;
import app.redress.drafting.ui.SlipPrinting;
import app.redress.drafting.ui.VentPageViewModel;
import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;

/** From a story to a letter: the questions, and what is made of the answers. */
final class DraftingWiring {
    private final IntakeViewModel intake;
    private final VentPageViewModel vent;
    private final SlipPrinting slips;
    private final Surroundings around;

    DraftingWiring(
            CaseWiring cases,
            DraftingNavigation navigation,
            CurrentSettings settings,
            BackgroundTasks tasks,
            Surroundings around) {
        this.around = around;
        ToldCases told = cases.told();
        vent = new VentPageViewModel(
                cases.ventPages(), new FactLifting(told), tasks, navigation, cases.dialogs(), around.words());
        intake = new IntakeViewModel(told, settings, tasks, navigation, cases.dialogs(), around.words());
        slips = new SlipPrinting(
                new AuthoritySlip(new JsonLetterForms()),
                new PdfLetterExporter(around.words()),
                new DesktopDocumentOpener(around.operatingSystem()),
                tasks,
                cases.dialogs(),
                around.words());
    }

    IntakeViewModel intake() {
        return intake;
    }

    VentPageViewModel vent() {
        return vent;
    }

    IntakeController intakeController() {
        return new IntakeController(intake, slips, around.words());
    }
}
