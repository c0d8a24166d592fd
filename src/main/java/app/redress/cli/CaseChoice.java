package app.redress.cli;

import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseTitle;
import app.redress.words.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The case that a person means by its id, the beginning of it, its title, or words of it. */
final class CaseChoice {
    private static final int SHORTEST_ID = 4;
    private static final int MOST_NAMED = 5;

    /** A whole title goes before words of one. */
    private final List<Way> ways;

    private CaseChoice(String wanted) {
        this.ways = List.of(
                new Way(one ->
                        wanted.length() >= SHORTEST_ID && one.id().toString().startsWith(wanted)),
                new Way(one -> titles(one).contains(wanted)),
                new Way(one -> !wanted.isEmpty() && titles(one).stream().anyMatch(title -> title.contains(wanted))));
    }

    /**
     * The one case that is meant.
     *
     * @throws ProblemException when there is none, or more than one
     */
    static CaseSummary of(String meant, CaseRepository cases) {
        CaseChoice choice = new CaseChoice(folded(meant));
        cases.eachSummary(one -> choice.ways.forEach(way -> way.look(one)));
        for (Way way : choice.ways) {
            if (way.count == 1) {
                return way.first.get(0);
            }
            if (way.count > 1) {
                throw new ProblemException("caseChoice.several", null, meant, way.count, named(way.first));
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
        return found.stream().map(one -> one.id().toString()).collect(Collectors.joining(", "));
    }

    /** One way to mean a case: how many are meant so, and the first of them. */
    private static final class Way {
        private final Predicate<CaseSummary> meant;
        private final List<CaseSummary> first = new ArrayList<>();
        private int count;

        Way(Predicate<CaseSummary> meant) {
            this.meant = meant;
        }

        void look(CaseSummary one) {
            if (meant.test(one)) {
                count++;
                if (first.size() < MOST_NAMED) {
                    first.add(one);
                }
            }
        }
    }
}
