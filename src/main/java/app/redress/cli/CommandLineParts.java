package app.redress.cli;

import app.redress.casefile.reply.ReplyFiles;
import app.redress.casefile.reply.ReplyReader;
import app.redress.export.ExportFormat;
import app.redress.export.LetterExporter;
import app.redress.review.Reviewer;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.tone.ToneReading;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.words.Words;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the commands work with. Suppliers are asked once, and only by a command that needs what they make.
 *
 * @param version of Redress, as {@code --version} says it
 * @param clock whose day a letter without a date is read and dated by
 */
public record CommandLineParts(
        String version,
        Clock clock,
        Words words,
        Supplier<Reviewer> reviewer,
        Supplier<ToneReading.Reader> reader,
        Supplier<CompletenessChecks> checks,
        Map<ExportFormat, Supplier<LetterExporter>> exporters,
        Supplier<Rulebook> rulebook,
        Supplier<PublicHolidays> holidays,
        Supplier<DraftingParts> drafting,
        Supplier<ReplyFiles> replyFiles,
        Supplier<ReplyReader> replyReader,
        BackupParts backups,
        CaseParts cases) {
    public CommandLineParts {
        exporters = Map.copyOf(exporters);
    }
}
