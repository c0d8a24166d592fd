package app.redress.cli;

import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseTitle;
import app.redress.words.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The case that a person means by its id, the beginning of it, its title, or words of it. */
record CaseChoice(List<CaseSummary> cases) {
    private static final int SHORTEST_ID = 4;
    private static final int MOST_NAMED = 5;

    /**
     * The one case that is meant; a whole title goes before words of one.
     *
     * @throws ProblemException when there is none, or more than one
     */
    CaseSummary find(String meant) {
        String wanted = folded(meant);
        List<Predicate<CaseSummary>> ways = List.of(
                one -> wanted.length() >= SHORTEST_ID && one.id().toString().startsWith(wanted),
                one -> titles(one).contains(wanted),
                one -> !wanted.isEmpty() && titles(one).stream().anyMatch(title -> title.contains(wanted)));
        for (Predicate<CaseSummary> way : ways) {
            List<CaseSummary> found = cases.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new ProblemException("caseChoice.several", null, meant, found.size(), named(found));
            }
        }
        throw new ProblemException("caseChoice.none", null, meant);
    }

    private static List<String> titles(CaseSummary one) {
        return List.of(
                folded(one.title()),
                folded(CaseTitle.shown(one.title())),
                folded(CaseTitle.with(one.title(), one.company())));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String named(List<CaseSummary> found) {
        return found.stream().limit(MOST_NAMED).map(one -> one.id().toString()).collect(Collectors.joining(", "));
    }
}
