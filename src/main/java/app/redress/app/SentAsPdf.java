package app.redress.app;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.SentCopies;
import app.redress.export.FileName;
import app.redress.export.LetterExporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Letters that have left, as PDFs.
 *
 * @param folder for what is written for a moment
 */
record SentAsPdf(LetterExporter pdf, Path folder) implements SentCopies {
    @Override
    public void lend(LetterSent sent, String name, Consumer<Path> work) {
        try (ScratchFolder scratch = ScratchFolder.in(folder)) {
            Path file = scratch.path().resolve(FileName.safe(name + ".pdf"));
            pdf.export(sent.letter(), Map.of(), file);
            work.accept(file);
        }
    }
}
