package app.redress.app;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.SentCopies;
import app.redress.export.FileName;
import app.redress.export.LetterExporter;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Letters that have left, as PDFs: the very file that was sent where it was one.
 *
 * @param folder for what is written for a moment
 */
record SentAsPdf(LetterExporter pdf, EnclosureStore files, Path folder) implements SentCopies {
    private static final String PDF = "application/pdf";

    @Override
    public void lend(LetterSent sent, String name, Consumer<Path> work) {
        try (ScratchFolder scratch = ScratchFolder.in(folder)) {
            Path file = scratch.path().resolve(FileName.safe(name + ".pdf"));
            Optional<Enclosure> left =
                    sent.leftAs().filter(copy -> copy.mediaType().equals(PDF));
            if (left.isPresent()) {
                Files.copy(files.file(left.get()), file);
            } else {
                pdf.export(sent.letter(), Map.of(), file);
            }
            work.accept(file);
        } catch (IOException e) {
            throw new ProblemException("casefile.enclosure.not-copied", e, name);
        }
    }
}
