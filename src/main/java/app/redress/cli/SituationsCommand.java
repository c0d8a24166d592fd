package app.redress.cli;

import app.redress.drafting.Narrative;
import app.redress.drafting.Question;
import app.redress.drafting.RemedyKind;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what letters can be about, and what each asks. */
@Command(name = "situations", sortOptions = false)
final class SituationsCommand implements Callable<Integer> {
    private final CommandLineParts parts;
    private final Terminal terminal;
    private final JsonMapper mapper = new JsonMapper();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.situations.format")
    private OutputFormat format = OutputFormat.TEXT;

    SituationsCommand(CommandLineParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Situations situations = parts.drafting().get().situations();
        situations.problems().forEach(problem -> terminal.err()
                .println(parts.words().say("cli.problem", parts.words().say(problem))));
        terminal.err().flush();
        situations.all().forEach(format == OutputFormat.JSON ? this::printJson : this::printText);
        terminal.out().flush();
        return CommandLineInterface.CLEAN;
    }

    private void printText(Situation situation) {
        terminal.out()
                .println(parts.words()
                        .say("cli.situations.line", situation.id(), sector(situation), spell(situation.title())));
    }

    private void printJson(Situation situation) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(line)) {
            json.writeStartObject();
            writeFace(json, situation);
            json.writeArrayFieldStart("remedies");
            for (RemedyKind kind :
                    situation.narrative().map(n -> n.requests().keySet()).orElseGet(Set::of)) {
                json.writeString(kind.id());
            }
            json.writeEndArray();
            writeQuestions(json, situation.narrative().map(Narrative::questions).orElse(List.of()));
            json.writeArrayFieldStart("evidence");
            for (String thing : situation.evidence()) {
                json.writeString(spell(thing));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.out().print(line.append('\n'));
    }

    private static void writeFace(JsonGenerator json, Situation situation) throws IOException {
        json.writeStringField("id", situation.id());
        json.writeStringField("sector", situation.sector());
        json.writeStringField("title", spell(situation.title()));
        json.writeStringField("summary", spell(situation.summary()));
    }

    private static void writeQuestions(JsonGenerator json, List<Question> questions) throws IOException {
        json.writeArrayFieldStart("questions");
        for (Question question : questions) {
            json.writeStartObject();
            json.writeStringField("id", question.id());
            json.writeStringField("kind", question.kind().id());
            json.writeStringField("ask", spell(question.ask()));
            json.writeStringField("why", spell(question.why()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String sector(Situation situation) {
        return parts.words().sayOr("drafting.sector." + situation.sector(), situation.sector());
    }

    private static String spell(String text) {
        return TemplateFiller.spell(text, EnglishVariant.GB);
    }
}
