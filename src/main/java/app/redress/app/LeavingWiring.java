package app.redress.app;

import app.redress.casefile.ui.CaseNavigation;
import app.redress.export.EnclosedCopies;
import app.redress.export.LeavingCheck;
import app.redress.export.Pictures;
import app.redress.export.TextLetterExporter;
import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.export.eml.EmlLetterExporter;
import app.redress.export.imaging.ImagingCopyCleaner;
import app.redress.export.imaging.ImagingPictures;
import app.redress.export.pdf.PdfCopyCleaner;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.export.ui.BeforeExportController;
import app.redress.export.ui.DepartureLog;
import app.redress.export.ui.DeparturesController;
import app.redress.export.ui.ExportMenuController;
import app.redress.export.ui.ExportViewModel;
import app.redress.export.ui.FxPrinting;
import app.redress.export.ui.Leaving;
import app.redress.export.ui.LetterPrint;
import app.redress.export.ui.OutgoingLetter;
import app.redress.export.ui.PreviewController;
import app.redress.export.ui.PreviewViewModel;
import app.redress.export.ui.RestBannerController;
import app.redress.export.ui.RestViewModel;
import app.redress.export.ui.RestedViewModel;
import app.redress.export.ui.StationeryController;
import app.redress.export.ui.StationeryViewModel;
import app.redress.export.ui.WaysOut;
import app.redress.export.ui.WebFormController;
import app.redress.export.ui.WebFormViewModel;
import app.redress.settings.CurrentSettings;
import app.redress.shell.OpenLetter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A letter on its way out: its pages, its looks, the ways by which it leaves. */
final class LeavingWiring {
    private final Words words;
    private final OpenLetter letter;
    private final Desk desk;
    private final Clock clock;
    private final ZoneId zone;
    private final DepartureLog log;
    private final OutgoingLetter outgoing;
    private final RestViewModel rest;
    private final ExportViewModel export;
    private final PreviewViewModel preview;
    private final StationeryViewModel stationery;

    LeavingWiring(DataFolder folder, OpenLetter letter, CurrentSettings settings, Desk desk, Surroundings around) {
        BackgroundTasks tasks = desk.tasks();
        Dialogs dialogs = desk.dialogs();
        words = around.words();
        clock = around.clock();
        zone = clock.getZone();
        this.letter = letter;
        this.desk = desk;
        Pictures pictures = new ImagingPictures();
        PdfLetterExporter pdf = new PdfLetterExporter(words, pictures);
        outgoing = new OutgoingLetter(letter.letterProperty(), settings);
        WaysOut ways = waysOut(pdf, desk, around);
        EnclosedCopies copies = copies(folder);
        log = new DepartureLog(folder.leaving().departures(), folder.attachments(), tasks, around.clock(), words);
        export = new ExportViewModel(
                letter,
                outgoing,
                new LeavingCheck(pdf::missingSigns, copies, words),
                new Leaving(ways, copies, log, tasks, dialogs, words),
                tasks,
                dialogs);
        rest = new RestViewModel(letter, folder.leaving().shelf(), tasks, dialogs, words, around.clock());
        preview = new PreviewViewModel(outgoing.outgoingProperty(), pdf, tasks, words);
        stationery = new StationeryViewModel(settings, pictures, tasks, dialogs, words);
    }

    private static EnclosedCopies copies(DataFolder folder) {
        return new EnclosedCopies(
                List.of(new ImagingCopyCleaner(), new PdfCopyCleaner()),
                folder.directories().scratch());
    }

    private static WaysOut waysOut(PdfLetterExporter pdf, Desk desk, Surroundings around) {
        return new WaysOut(
                List.of(
                        pdf,
                        new EmlLetterExporter(around.words(), around.clock()),
                        new DocxLetterExporter(around.words(), pdf),
                        new TextLetterExporter(around.words())),
                new LetterPrint(pdf, new FxPrinting(desk.overlay()), desk.tasks(), desk.dialogs()),
                new DesktopDocumentOpener(around.operatingSystem()));
    }

    ExportViewModel export() {
        return export;
    }

    /** Letters that come back after their rest. */
    RestedViewModel rested(DataFolder folder, CaseWiring cases, CaseNavigation navigation) {
        return new RestedViewModel(
                folder.leaving().shelf(), folder.cases(), desk.tasks(), cases.words(), clock, navigation::openDraft);
    }

    /** Views and the sheet above the page are asked when a screen is made, since screens are named before. */
    static Map<Class<?>, Supplier<?>> controllers(
            Supplier<LeavingWiring> leaving, Supplier<Views> views, Supplier<Overlay> overlay) {
        return Map.of(
                ExportMenuController.class, () -> leaving.get().menu(views.get(), overlay.get()),
                BeforeExportController.class, () -> leaving.get().question(),
                WebFormController.class, () -> leaving.get().form(overlay.get()),
                RestBannerController.class, () -> new RestBannerController(leaving.get().rest),
                DeparturesController.class, () -> leaving.get().left(overlay.get()),
                PreviewController.class, () -> leaving.get().pages(views.get(), overlay.get()),
                StationeryController.class, () -> leaving.get().looks(overlay.get()));
    }

    private ExportMenuController menu(Views views, Overlay overlay) {
        return new ExportMenuController(export, views, overlay, words);
    }

    private BeforeExportController question() {
        return new BeforeExportController(export, rest, words);
    }

    private PreviewController pages(Views views, Overlay overlay) {
        return new PreviewController(preview, export, views, overlay, words);
    }

    private DeparturesController left(Overlay overlay) {
        return new DeparturesController(letter, log, overlay, desk.dialogs(), words, zone);
    }

    private WebFormController form(Overlay overlay) {
        return new WebFormController(
                new WebFormViewModel(letter, outgoing, log, desk.dialogs(), words), overlay, words);
    }

    private StationeryController looks(Overlay overlay) {
        return new StationeryController(stationery, overlay, words);
    }
}
