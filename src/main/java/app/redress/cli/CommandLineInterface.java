package app.redress.cli;

import app.redress.drafting.Rung;
import app.redress.drafting.Style;
import app.redress.export.ExportFormat;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Sheet;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.flight.Regime;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Redress without a window. */
public final class CommandLineInterface {
    /** All well. */
    public static final int CLEAN = 0;
    /** Findings at or above what {@code --fail-on} names. */
    public static final int FINDINGS = 1;
    /** Bad usage, or input that cannot be read. */
    public static final int UNUSABLE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

    private final CommandLineParts parts;

    public CommandLineInterface(CommandLineParts parts) {
        this.parts = parts;
    }

    /** Runs what {@code args} ask for and returns the exit code; everything that goes wrong is one line on {@code err}. */
    public int run(String[] args, Terminal terminal) {
        CommandLine line = commands(terminal);
        addCommonOptions(line);
        line.getSubcommands().values().forEach(this::addCommonOptions);
        line.setResourceBundle(parts.words())
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((problem, given) -> badUsage(problem, terminal))
                .setExecutionExceptionHandler((problem, command, parsed) -> failure(problem, terminal));
        registerChoices(line, parts.words());
        int code = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private CommandLine commands(Terminal terminal) {
        return new CommandLine(new RedressCommand(parts.words()))
                .addSubcommand(new CheckCommand(parts, terminal))
                .addSubcommand(new ExportCommand(parts, terminal))
                .addSubcommand(new SituationsCommand(parts, terminal))
                .addSubcommand(new DraftCommand(parts, terminal))
                .addSubcommand(new RulesCommand(parts, terminal))
                .addSubcommand(new FlightCommand(parts.words(), terminal))
                .addSubcommand(new ReplyCommand(parts, terminal))
                .addSubcommand(new CasesCommand(parts.cases(), terminal))
                .addSubcommand(new PackCommand(parts.cases(), terminal))
                .addSubcommand(new ExportCaseCommand(parts.cases(), terminal))
                .addSubcommand(new ImportCaseCommand(parts.cases(), terminal))
                .addSubcommand(new BackupCommand(parts.words(), parts.backups(), terminal))
                .addSubcommand(new RestoreCommand(parts.words(), parts.backups(), terminal));
    }

    private static void registerChoices(CommandLine line, Words words) {
        line.registerConverter(OutputFormat.class, Choice.ofNames(words, OutputFormat.values()))
                .registerConverter(Scope.class, Choice.ofNames(words, Scope.values()))
                .registerConverter(Layout.class, new Choice<>(words, Layout.values(), LookOptions::named))
                .registerConverter(Sheet.class, new Choice<>(words, Sheet.values(), LookOptions::named))
                .registerConverter(LocalDate.class, new DayChoice(words))
                .registerConverter(Jurisdiction.class, new JurisdictionChoice(words))
                .registerConverter(Regime.class, Choice.ofNames(words, Regime.values()))
                .registerConverter(Threshold.class, Choice.ofNames(words, Threshold.values()))
                .registerConverter(Style.class, new Choice<>(words, Style.values(), Style::id))
                .registerConverter(Rung.class, new Choice<>(words, Rung.values(), Rung::id))
                .registerConverter(
                        EnglishVariant.class, new Choice<>(words, EnglishVariant.values(), EnglishVariant::tag))
                .registerConverter(
                        ExportFormat.class, new Choice<>(words, ExportFormat.values(), ExportFormat::extension));
    }

    private void addCommonOptions(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true).version(parts.version());
    }

    private int badUsage(ParameterException problem, Terminal terminal) {
        String message =
                String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println(parts.words().say("cli.problem.usage", message, command));
        return UNUSABLE;
    }

    private int failure(Exception problem, Terminal terminal) {
        Words words = parts.words();
        if (problem instanceof ProblemException expected) {
            terminal.err().println(words.say("cli.problem", words.say(expected)));
        } else {
            // Only the kind of it: a message may hold words of the letter.
            String place = problem.getStackTrace().length == 0 ? "" : String.valueOf(problem.getStackTrace()[0]);
            LOG.error("{} at {}", problem.getClass().getName(), place);
            terminal.err()
                    .println(words.say("cli.problem.bug", problem.getClass().getSimpleName(), place));
        }
        return UNUSABLE;
    }
}
