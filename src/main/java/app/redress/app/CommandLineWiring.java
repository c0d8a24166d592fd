package app.redress.app;

import app.redress.cli.CommandLineInterface;
import app.redress.cli.CommandLineParts;
import app.redress.export.ExportFormat;
import app.redress.export.TextLetterExporter;
import app.redress.export.eml.EmlLetterExporter;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.languagetool.LanguageToolReviewer;
import app.redress.review.tone.LetterToneReader;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The object graph of the command line. Nothing here loads JavaFX, and nothing is made before it is needed. */
final class CommandLineWiring {
    private CommandLineWiring() {}

    static CommandLineInterface commandLine(Clock clock, Words words) {
        return new CommandLineInterface(new CommandLineParts(
                Version.current(),
                clock,
                words,
                () -> new LanguageToolReviewer(words),
                () -> new LetterToneReader(words),
                () -> new CompletenessChecks(words),
                Map.of(
                        ExportFormat.PDF, () -> new PdfLetterExporter(words),
                        ExportFormat.EML, () -> new EmlLetterExporter(words, clock),
                        ExportFormat.TXT, () -> new TextLetterExporter(words)),
                () -> new JsonRulebook(AppDirectories.of(Optional.empty(), System.getenv(), System.getProperties())
                        .ownRules()),
                JollydayPublicHolidays::new));
    }
}
