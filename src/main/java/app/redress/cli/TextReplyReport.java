package app.redress.cli;

import app.redress.casefile.reply.FoundDate;
import app.redress.casefile.reply.FoundPromise;
import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.Passage;
import app.redress.casefile.reply.ReplyReading;
import app.redress.casefile.reply.Warning;
import app.redress.words.Words;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** For reading in a terminal. */
final class TextReplyReport implements ReplyReport {
    private final Terminal terminal;
    private final Words words;

    TextReplyReport(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public void add(String file, IncomingText reply, ReplyReading reading) {
        print(paint(file, Style.bold) + ": " + words.getString("reply.kind." + reading.kind()));
        reading.because().forEach(reason -> print(words.say("cli.reply.because", oneLine(reason))));
        reply.remarks().forEach(remark -> print("  " + words.getString("reply.remark." + remark)));
        list("cli.reply.amounts", reading.amounts().stream());
        list("cli.reply.dates", reading.dates().stream().map(FoundDate::passage));
        list("cli.reply.references", reading.references().stream());
        reading.promises().forEach(this::promise);
        reading.warnings().forEach(this::warning);
    }

    private void list(String key, Stream<Passage> passages) {
        List<String> found = passages.map(TextReplyReport::oneLine).distinct().toList();
        if (!found.isEmpty()) {
            print("  " + words.getString(key) + " " + String.join(", ", found));
        }
    }

    private void promise(FoundPromise promise) {
        String due = promise.due().map(day -> " (" + day + ")").orElse("");
        print("  " + words.getString("cli.reply.promise") + " " + oneLine(promise.passage()) + due);
    }

    private void warning(Warning warning) {
        print("  " + paint(words.getString("cli.reply.warning"), Style.fg_yellow) + " “" + oneLine(warning.passage())
                + "”");
        print("    " + words.getString("reply.warning." + warning.kind()));
    }

    private static String oneLine(Passage passage) {
        return passage.text().replaceAll("\\s+", " ").strip();
    }

    private String paint(String text, Style style) {
        return terminal.colour() ? style.on() + text + style.off() : text;
    }

    private void print(String line) {
        terminal.out().print(line + "\n");
    }
}
