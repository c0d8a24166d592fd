package app.redress.cli;

import app.redress.rulebook.flight.Airport;
import app.redress.rulebook.flight.Airports;
import app.redress.rulebook.flight.Compensation;
import app.redress.rulebook.flight.Disruption;
import app.redress.rulebook.flight.Flight;
import app.redress.rulebook.flight.FlightRules;
import app.redress.rulebook.flight.Regime;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works out flight compensation. */
@Command(name = "flight", sortOptions = false)
final class FlightCommand implements Callable<Integer> {
    private final Words words;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = "IATA", descriptionKey = "cli.flight.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "IATA", descriptionKey = "cli.flight.to")
    private String to = "";

    @Option(names = "--regime", required = true, paramLabel = "eu|uk", descriptionKey = "cli.flight.regime")
    private Regime regime = Regime.EU;

    @Option(names = "--delay", paramLabel = "MINUTES", descriptionKey = "cli.flight.delay")
    private @Nullable Integer delay;

    @Option(names = "--cancelled", descriptionKey = "cli.flight.cancelled")
    private boolean cancelled;

    @Option(names = "--notice", paramLabel = "DAYS", descriptionKey = "cli.flight.notice")
    private @Nullable Integer notice;

    @Option(names = "--rerouted-delay", paramLabel = "MINUTES", descriptionKey = "cli.flight.rerouted")
    private @Nullable Integer reroutedDelay;

    @Option(names = "--extraordinary", descriptionKey = "cli.flight.extraordinary")
    private boolean extraordinary;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.flight.format")
    private OutputFormat format = OutputFormat.TEXT;

    FlightCommand(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseContradictions();
        Airports airports = Airports.read();
        Airport first = airports.find(from);
        Airport last = airports.find(to);
        if (first.equals(last)) {
            throw new ProblemException("flight.same", null);
        }
        Compensation compensation =
                new FlightRules(words).of(new Flight(first, last), regime, disruption(), extraordinary);
        if (format == OutputFormat.JSON) {
            print(compensation);
        } else {
            tell(compensation);
        }
        return CommandLineInterface.CLEAN;
    }

    private Disruption disruption() {
        if (cancelled) {
            return new Disruption.Cancellation(optional(notice), optional(reroutedDelay));
        }
        return delay == null ? new Disruption.Unknown() : new Disruption.Delay(delay);
    }

    private void refuseContradictions() {
        refuse(isNegative(delay) || isNegative(notice) || isNegative(reroutedDelay), "cli.problem.flight.negative");
        refuse(cancelled && delay != null, "cli.problem.flight.both");
        refuse(!cancelled && (notice != null || reroutedDelay != null), "cli.problem.flight.notCancelled");
    }

    private void refuse(boolean contradiction, String key) {
        if (contradiction) {
            throw new ParameterException(spec.commandLine(), words.getString(key));
        }
    }

    private void print(Compensation compensation) {
        JsonLine.print(terminal.out(), json -> {
            json.writeNumberField("distance_km", compensation.kilometres());
            if (compensation.amount().isPresent()) {
                json.writeNumberField("amount", compensation.amount().getAsInt());
            }
            json.writeStringField("currency", compensation.currency());
            json.writeStringField("arithmetic", compensation.arithmetic());
            if (!compensation.dependsOn().isEmpty()) {
                json.writeStringField("depends", compensation.dependsOn());
            }
        });
    }

    private void tell(Compensation compensation) {
        terminal.out().print(compensation.arithmetic() + "\n");
        if (!compensation.dependsOn().isEmpty()) {
            terminal.out().print(compensation.dependsOn() + "\n");
        }
        terminal.out().print(words.getString("cli.flight.information") + "\n");
    }

    private static boolean isNegative(@Nullable Integer value) {
        return value != null && value < 0;
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
