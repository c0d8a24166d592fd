package app.redress.export.ui;

import app.redress.export.DrawnLetter;
import app.redress.export.PagePicture;
import app.redress.words.ProblemException;
import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

/** Printing by JavaFX: the dialog of the system, then each page as a picture of the paper's own size. */
public final class FxPrinting implements Printing {
    private static final double POINTS_IN_AN_INCH = 72;
    private static final double A4_WIDTH_IN_INCHES = 210 / 25.4;

    /** Paper sizes differ by fractions of a point from one program to the next. */
    private static final double NEARLY = 0.05;

    private final Node owner;

    /** @param owner something in the window that asks */
    public FxPrinting(Node owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Run> ask(String title, DrawnLetter letter) {
        PrinterJob job =
                Printer.getDefaultPrinter() == null && Printer.getAllPrinters().isEmpty()
                        ? null
                        : PrinterJob.createPrinterJob();
        if (job == null) {
            throw new ProblemException("export.noPrinter", null);
        }
        job.getJobSettings().setJobName(title);
        job.getJobSettings().setPageLayout(layout(job.getPrinter(), letter));
        if (!job.showPrintDialog(owner.getScene().getWindow())) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new FxRun(job, letter.widthInInches() * POINTS_IN_AN_INCH));
    }

    private static PageLayout layout(Printer printer, DrawnLetter letter) {
        boolean a4 = Math.abs(letter.widthInInches() - A4_WIDTH_IN_INCHES) < NEARLY;
        return printer.createPageLayout(
                a4 ? Paper.A4 : Paper.NA_LETTER, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    /** @param width of the letter's paper, in points */
    private record FxRun(PrinterJob job, double width) implements Run {
        @Override
        public boolean wants(int page) {
            PageRange[] ranges = job.getJobSettings().getPageRanges();
            if (ranges == null || ranges.length == 0) {
                return true;
            }
            for (PageRange range : ranges) {
                if (page >= range.getStartPage() && page <= range.getEndPage()) {
                    return true;
                }
            }
            return false;
        }

        /** Printers begin where they can print, so the page is moved back by their margins to lie edge on edge. */
        @Override
        public boolean print(PagePicture page) {
            JobSettings settings = job.getJobSettings();
            PageLayout layout = settings.getPageLayout();
            ImageView sheet = new ImageView(PageImage.of(page));
            sheet.setPreserveRatio(true);
            sheet.setFitWidth(Math.min(width, layout.getPaper().getWidth()));
            sheet.setTranslateX(-layout.getLeftMargin());
            sheet.setTranslateY(-layout.getTopMargin());
            return job.printPage(layout, sheet);
        }

        @Override
        public void end() {
            job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
