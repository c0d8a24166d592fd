package app.redress.drafting;

import java.util.regex.Pattern;

/** Who travelled, told by one of them. */
record Passengers(Facts facts) {
    /** "Four of us: Ann, Ben and Cleo" */
    private static final Pattern HEAD = Pattern.compile("(?i)^[^:]*\\b(?:us|we|family)\\b[^:]*: *");

    /** "We, Ann, Ben and Cleo Lee,"; blank unless the writer, who writes for nobody else, is one of several who are named. */
    String withTheWriter() {
        String named = HEAD.matcher(Wording.clause(facts.details().getOrDefault("passengers", "")))
                .replaceFirst("");
        String first = facts.sender().name().strip().split("\\s+", -1)[0];
        boolean writer = !first.isBlank()
                && facts.behalf().name().isBlank()
                && Pattern.compile("\\b" + Pattern.quote(first) + "\\b")
                        .matcher(named)
                        .find();
        return writer && named.matches(".*(?:,| and | & ).*") ? "We, " + named + "," : "";
    }
}
