package app.redress.app;

import app.redress.casefile.CaseWords;
import app.redress.casefile.json.CaseTexts;
import app.redress.casefile.json.JsonCaseFolder;
import app.redress.casefile.reply.ReplyReader;
import app.redress.cli.BackupParts;
import app.redress.cli.CaseParts;
import app.redress.cli.CommandLineInterface;
import app.redress.cli.CommandLineParts;
import app.redress.cli.DraftingParts;
import app.redress.cli.PasswordPrompt;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.json.JsonFacts;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.export.ExportFormat;
import app.redress.export.TextLetterExporter;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.export.eml.EmlLetterExporter;
import app.redress.export.imaging.ImagingPictures;
import app.redress.export.pdf.PdfCasePack;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.languagetool.LanguageToolReviewer;
import app.redress.review.tone.LetterToneReader;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The object graph of the command line. Nothing here loads JavaFX, and nothing is made before it is needed. */
final class CommandLineWiring {
    private CommandLineWiring() {}

    static CommandLineInterface commandLine(Clock clock, Words words) {
        Supplier<Rulebook> rulebook =
                () -> new JsonRulebook(directories(Optional.empty()).ownRules());
        return new CommandLineInterface(new CommandLineParts(
                Version.current(),
                clock,
                words,
                () -> new LanguageToolReviewer(words),
                () -> new LetterToneReader(words),
                () -> new CompletenessChecks(words, rulebook.get(), new JollydayPublicHolidays()),
                Map.of(
                        ExportFormat.PDF, () -> new PdfLetterExporter(words),
                        ExportFormat.EML, () -> new EmlLetterExporter(words, clock),
                        ExportFormat.DOCX, () -> new DocxLetterExporter(words, new PdfLetterExporter(words)),
                        ExportFormat.TXT, () -> new TextLetterExporter(words)),
                rulebook,
                JollydayPublicHolidays::new,
                () -> new DraftingParts(
                        new JsonSituations(templates()), new DraftComposer(new JsonLetterForms()), new JsonFacts()),
                ReplyWiring::files,
                ReplyReader::new,
                backups(clock),
                cases(clock, words)));
    }

    private static CaseParts cases(Clock clock, Words words) {
        return new CaseParts(
                data -> new ShelvedCases(directories(data), clock).copied(),
                data -> new ShelvedCases(directories(data), clock).own(),
                data -> new PdfCasePack(
                        words, new ImagingPictures(), directories(data).data()),
                data -> new JsonCaseFolder(
                        new CaseTexts(CaseWords.of(words, clock)),
                        directories(data).data()),
                CaseWords.of(words, clock));
    }

    private static AppDirectories directories(Optional<Path> data) {
        return AppDirectories.of(data, System.getenv(), System.getProperties());
    }

    private static BackupParts backups(Clock clock) {
        return new BackupParts(
                data -> new LockedBackups(directories(data), clock), System.getenv(), PasswordPrompt.ofProcess());
    }

    /** The command line knows the person's own situations too. */
    private static Path templates() {
        return directories(Optional.empty()).templates();
    }
}
