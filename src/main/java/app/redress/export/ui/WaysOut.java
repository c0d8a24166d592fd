package app.redress.export.ui;

import app.redress.export.DocumentOpener;
import app.redress.export.ExportFormat;
import app.redress.export.LetterExporter;
import java.util.List;

/**
 * All the ways by which a letter can leave.
 *
 * @param exporters one for each kind of file
 * @param print to a printer
 * @param opener hands what was written to other programs
 */
public record WaysOut(List<LetterExporter> exporters, LetterPrint print, DocumentOpener opener) {
    public WaysOut {
        exporters = List.copyOf(exporters);
    }

    LetterExporter exporter(ExportFormat format) {
        return exporters.stream()
                .filter(exporter -> exporter.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no exporter for " + format));
    }
}
