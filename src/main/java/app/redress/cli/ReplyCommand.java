package app.redress.cli;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.ReplyFiles;
import app.redress.casefile.reply.ReplyReader;
import app.redress.casefile.reply.ReplyReading;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what replies from companies are, and what in them counts. */
@Command(name = "reply", sortOptions = false)
final class ReplyCommand implements Callable<Integer> {
    private final CommandLineParts parts;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.reply.format")
    private OutputFormat format = OutputFormat.TEXT;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.reply.file")
    private List<String> files = List.of();

    private boolean unreadable;

    ReplyCommand(CommandLineParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReplyFiles source = parts.replyFiles().get();
        ReplyReader reader = parts.replyReader().get();
        ReplyReport report = format == OutputFormat.JSON
                ? new JsonReplyReport(terminal.out(), parts.words())
                : new TextReplyReport(terminal, parts.words());
        for (String file : files) {
            read(file, source, reader, report);
        }
        terminal.out().flush();
        return unreadable ? CommandLineInterface.UNUSABLE : CommandLineInterface.CLEAN;
    }

    private void read(String file, ReplyFiles source, ReplyReader reader, ReplyReport report) {
        try {
            IncomingText reply = text(file, source);
            LocalDate on = reply.day().orElseGet(() -> LocalDate.now(parts.clock()));
            ReplyReading reading = reader.read(reply.subject(), reply.text(), on);
            report.add(file, reply, reading);
        } catch (ProblemException e) {
            unreadable = true;
            terminal.out().flush();
            terminal.err()
                    .println(parts.words().say("cli.problem", parts.words().say(e)));
            terminal.err().flush();
        }
    }

    private IncomingText text(String file, ReplyFiles source) {
        if (!file.equals(LetterSource.STANDARD_INPUT)) {
            return source.read(LetterSource.path(file));
        }
        try {
            return source.read(terminal.in(), file);
        } catch (IOException e) {
            throw new ProblemException("letterFile.unreadable", e, file);
        }
    }
}
