package app.redress.cli;

import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.checks.CheckResult;
import app.redress.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi.Style;

/** For reading in a terminal: {@code file:line:column}, which many terminals open at a click, then the words. */
final class TextReport implements Report {
    private static final int LONGEST_EXCERPT = 80;

    private final Terminal terminal;
    private final Words words;
    private final boolean reasons;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int documents;

    /** @param reasons whether to say why each check is made, and where that was read */
    TextReport(Terminal terminal, Words words, boolean reasons) {
        this.terminal = terminal;
        this.words = words;
        this.reasons = reasons;
    }

    @Override
    public void add(Inspected document) {
        documents++;
        boolean whole = document.line().isEmpty();
        if (whole) {
            print(paint(document.file(), Style.bold) + ": " + document.reading().summary());
        }
        document.findings().forEach(finding -> add(document, finding));
        if (whole) {
            document.checks().stream()
                    .filter(check -> !check.met())
                    .sorted(CheckResult.BY_WEIGHT)
                    .forEach(this::add);
        }
    }

    @Override
    public void end() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        print(words.say("cli.report.total", documents, all, count(Severity.HOT), count(Severity.WARM)));
    }

    private void add(Inspected document, Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        String severity = words.getString("cli.report.severity." + finding.severity());
        String category = words.sayOr(
                "category." + finding.category(), finding.category().name().toLowerCase(Locale.ROOT));
        print(words.say(
                "cli.report.finding",
                document.file() + ":" + place(document, finding.range().start()),
                paint(severity, style(finding.severity())),
                category,
                excerpt(finding.text())));
        print("    " + finding.message());
        for (String rewording : finding.rewordings()) {
            String offer = rewording.isEmpty() ? words.getString("cli.report.remove") : oneLine(rewording);
            print("    " + paint("→ ", Style.fg_green) + offer);
        }
    }

    private void add(CheckResult check) {
        String severity = words.getString("cli.report.check." + check.severity());
        print("  " + paint(severity, Style.bold) + " " + check.message() + " (" + check.id() + ")");
        if (reasons) {
            print("    " + words.say("review.lacking.reason", check.why(), check.source()));
        }
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    private static String place(Inspected document, int offset) {
        if (document.line().isPresent()) {
            return document.line().getAsInt() + ":" + (offset + 1);
        }
        String before = document.letter()
                .text()
                .substring(0, offset)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    private static String excerpt(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST_EXCERPT
                ? line
                : line.substring(0, LONGEST_EXCERPT).strip() + "…";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case HOT -> Style.fg_red;
            case WARM -> Style.fg_yellow;
            case NOTE -> Style.fg_cyan;
        };
    }

    private String paint(String text, Style style) {
        return terminal.colour() ? style.on() + text + style.off() : text;
    }

    private void print(String line) {
        terminal.out().print(line + "\n");
    }
}
