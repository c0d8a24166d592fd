package app.redress.app;

import app.redress.export.Pictures;
import app.redress.export.TextLetterExporter;
import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.export.eml.EmlLetterExporter;
import app.redress.export.imaging.ImagingPictures;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.export.ui.BeforeExportController;
import app.redress.export.ui.ExportMenuController;
import app.redress.export.ui.ExportViewModel;
import app.redress.export.ui.FxPrinting;
import app.redress.export.ui.LetterPrint;
import app.redress.export.ui.OutgoingLetter;
import app.redress.export.ui.PreviewController;
import app.redress.export.ui.PreviewViewModel;
import app.redress.export.ui.StationeryController;
import app.redress.export.ui.StationeryViewModel;
import app.redress.export.ui.WaysOut;
import app.redress.settings.CurrentSettings;
import app.redress.shell.OpenLetter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A letter on its way out: its pages, its looks, the ways by which it leaves. */
final class LeavingWiring {
    private final Words words;
    private final ExportViewModel export;
    private final PreviewViewModel preview;
    private final StationeryViewModel stationery;

    LeavingWiring(OpenLetter letter, CurrentSettings settings, Desk desk, Surroundings around) {
        BackgroundTasks tasks = desk.tasks();
        Dialogs dialogs = desk.dialogs();
        words = around.words();
        Pictures pictures = new ImagingPictures();
        PdfLetterExporter pdf = new PdfLetterExporter(words);
        OutgoingLetter outgoing = new OutgoingLetter(letter.letterProperty(), settings);
        WaysOut ways = new WaysOut(
                List.of(
                        pdf,
                        new EmlLetterExporter(words, around.clock()),
                        new DocxLetterExporter(words),
                        new TextLetterExporter(words)),
                new LetterPrint(pdf, new FxPrinting(desk.overlay()), tasks, dialogs),
                new DesktopDocumentOpener(around.operatingSystem()));
        export = new ExportViewModel(letter, outgoing, ways, tasks, dialogs, words);
        preview = new PreviewViewModel(outgoing.outgoingProperty(), pdf, tasks, words);
        stationery = new StationeryViewModel(settings, pictures, tasks, dialogs, words);
    }

    ExportViewModel export() {
        return export;
    }

    /** Views and the sheet above the page are asked when a screen is made, since screens are named before. */
    static Map<Class<?>, Supplier<?>> controllers(
            Supplier<LeavingWiring> leaving, Supplier<Views> views, Supplier<Overlay> overlay) {
        return Map.of(
                ExportMenuController.class, () -> leaving.get().menu(views.get(), overlay.get()),
                BeforeExportController.class, () -> leaving.get().question(),
                PreviewController.class, () -> leaving.get().pages(views.get(), overlay.get()),
                StationeryController.class, () -> leaving.get().looks(overlay.get()));
    }

    private ExportMenuController menu(Views views, Overlay overlay) {
        return new ExportMenuController(export, views, overlay, words);
    }

    private BeforeExportController question() {
        return new BeforeExportController(export, words);
    }

    private PreviewController pages(Views views, Overlay overlay) {
        return new PreviewController(preview, export, views, overlay, words);
    }

    private StationeryController looks(Overlay overlay) {
        return new StationeryController(stationery, overlay, words);
    }
}
