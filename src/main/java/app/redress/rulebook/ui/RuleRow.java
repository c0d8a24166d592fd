package app.redress.rulebook.ui;

import app.redress.rulebook.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as the page tells it; everything in words.
 *
 * @param told the rule itself
 * @param head what it is about
 * @param sure whether it was read in the official text
 * @param asides sides that disagree, and a note
 * @param source where it was read and when, and its id
 */
record RuleRow(
        Rule told,
        String head,
        String rule,
        String sureness,
        boolean sure,
        List<String> asides,
        String source,
        List<Due> dues) {
    RuleRow {
        asides = List.copyOf(asides);
        dues = List.copyOf(dues);
    }

    /** All of it, for those who hear the page. */
    String spoken() {
        Stream<String> days =
                dues.stream().flatMap(due -> Stream.of(due.day(), due.label(), due.standing(), due.counting()));
        return Stream.of(Stream.of(head, rule), asides.stream(), days, Stream.of(sureness, source))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    /**
     * A day.
     *
     * @param standing how it stands to today: "in 4 days"
     * @param past whether it has gone by
     * @param counting what it is counted from, how, and who can be asked then
     */
    record Due(String day, String label, String standing, boolean past, String counting) {}
}
