package app.redress.cli;

import app.redress.rulebook.DueDate;
import app.redress.rulebook.Rule;
import app.redress.rulebook.RulebookAge;
import app.redress.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi.Style;

/** For reading in a terminal. */
final class TextRules implements RuleReport {
    private static final String INDENT = "    ";

    private final Terminal terminal;
    private final Words words;
    private final DateTimeFormatter dates;

    TextRules(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
        dates = DateTimeFormatter.ofPattern(words.getString("rulebook.due.date"), words.getLocale());
    }

    @Override
    public void add(Rule rule, Optional<List<DueDate>> due) {
        print(bold(rule.id()) + "  " + rule.rule());
        rule.sides()
                .forEach(side -> print(INDENT + words.say("cli.rules.side", side.says(), side.source(), side.date())));
        if (!rule.note().isEmpty()) {
            print(INDENT + rule.note());
        }
        due.ifPresent(list -> list.forEach(date -> add(rule, date)));
        String sureness = words.getString("rulebook.sureness." + rule.sureness());
        print(INDENT + words.say("cli.rules.source", sureness, rule.source(), day(rule.checkedOn())));
        print("");
    }

    @Override
    public void end(Optional<RulebookAge> age) {
        print(age.map(known -> words.say("rulebook.age", known.months(), day(known.checkedOn())))
                .orElse(words.getString("cli.rules.none")));
        print(words.getString("rulebook.information"));
    }

    private void add(Rule rule, DueDate date) {
        print(INDENT
                + words.say(
                        "cli.rules.due",
                        bold(day(date.day())),
                        date.label(),
                        date.clock().start()));
        print(INDENT + INDENT + date.arithmetic());
        if (rule.nextBody().isPresent() && date.nextBodyFrom().isPresent()) {
            print(INDENT
                    + INDENT
                    + words.say(
                            "rulebook.nextBody.from",
                            day(date.nextBodyFrom().get()),
                            rule.nextBody().get()));
        }
    }

    private String day(LocalDate day) {
        return dates.format(day);
    }

    private String bold(String text) {
        return terminal.colour() ? Style.bold.on() + text + Style.bold.off() : text;
    }

    private void print(String line) {
        terminal.out().print(line + "\n");
    }
}
