package app.redress.cli;

import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Region;
import app.redress.rulebook.RegionNames;
import app.redress.rulebook.Rule;
import app.redress.rulebook.RuleChoice;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.RulebookAge;
import app.redress.rulebook.Sector;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says which rules hold, and by when. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    private final CommandLineParts parts;
    private final Terminal terminal;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--jurisdiction", paramLabel = "XX", descriptionKey = "cli.rules.jurisdiction")
    private @Nullable Jurisdiction jurisdiction;

    @Option(names = "--region", paramLabel = "R", descriptionKey = "cli.rules.region")
    private @Nullable String region;

    @Option(names = "--sector", paramLabel = "S", descriptionKey = "cli.rules.sector")
    private @Nullable String sector;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "cli.rules.id")
    private @Nullable String id;

    @Option(names = "--event", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.rules.event")
    private @Nullable LocalDate event;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.rules.format")
    private OutputFormat format = OutputFormat.TEXT;

    RulesCommand(CommandLineParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
        words = parts.words();
    }

    @Override
    public Integer call() {
        PublicHolidays holidays = parts.holidays().get();
        Rulebook rulebook = parts.rulebook().get();
        Set<Sector> sectors = sector == null ? Set.of() : sectors(sector);
        Optional<String> place = Optional.ofNullable(region).map(name -> region(name, holidays));
        rulebook.problems().forEach(problem -> terminal.err().println(words.say("cli.problem", words.say(problem))));
        RuleChoice choice = new RuleChoice(Optional.ofNullable(jurisdiction), place, sectors, Optional.ofNullable(id));
        List<Rule> chosen = choice.from(rulebook.rules());
        RuleReport report =
                format == OutputFormat.JSON ? new JsonRules(terminal.out()) : new TextRules(terminal, words);
        DueDates dates = new DueDates(holidays, words);
        chosen.forEach(rule -> report.add(rule, due(rule, place, dates)));
        report.end(RulebookAge.of(chosen, LocalDate.now(parts.clock())));
        return CommandLineInterface.CLEAN;
    }

    private Optional<List<DueDate>> due(Rule rule, Optional<String> place, DueDates dates) {
        return Optional.ofNullable(event).map(day -> dates.of(rule, place, CountedFrom.on(day)));
    }

    private Set<Sector> sectors(String name) {
        Set<Sector> found = Sector.named(name);
        if (found.isEmpty()) {
            String known =
                    Set.of(Sector.values()).stream().map(Sector::key).sorted().collect(Collectors.joining(", "));
            throw badUsage(words.say("cli.problem.choice", name, known));
        }
        return found;
    }

    private String region(String name, PublicHolidays holidays) {
        Jurisdiction where = whose();
        List<Region> known = holidays.regions(where);
        return new RegionNames(known)
                .code(name)
                .orElseThrow(() -> badUsage(
                        known.isEmpty()
                                ? words.say("cli.problem.rules.noRegions", where)
                                : words.say(
                                        "cli.problem.choice",
                                        name,
                                        known.stream().map(Region::code).collect(Collectors.joining(", ")))));
    }

    /** A region alone says nothing: WA is a state twice. */
    private Jurisdiction whose() {
        return Optional.ofNullable(jurisdiction)
                .or(() -> Optional.ofNullable(id).flatMap(given -> Jurisdiction.named(given.split("-", 2)[0])))
                .orElseThrow(() -> badUsage(words.getString("cli.problem.rules.regionAlone")));
    }

    private ParameterException badUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
