package app.redress.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cases by what they ask of the person today. Each stands in one list only.
 *
 * @param needsYou a right is about to lapse, an answer is overdue or due today, or a promise was not kept; what lapses
 *     comes first, then the longest overdue
 * @param waiting an answer is awaited, or what was promised; the next one due first
 * @param drafts a letter is being written and nothing is awaited; the latest changed first
 * @param answered nothing is awaited and nothing under way; the latest changed first
 * @param closed it is over; the latest changed first
 */
public record Agenda(
        List<CaseSummary> needsYou,
        List<CaseSummary> waiting,
        List<CaseSummary> drafts,
        List<CaseSummary> answered,
        List<CaseSummary> closed) {
    private static final Comparator<CaseSummary> BY_DEADLINE =
            Comparator.comparing(summary -> summary.nextDay().orElse(LocalDate.MAX));
    private static final Comparator<CaseSummary> LATEST_FIRST =
            Comparator.comparing(CaseSummary::updated).reversed();

    public Agenda {
        needsYou = List.copyOf(needsYou);
        waiting = List.copyOf(waiting);
        drafts = List.copyOf(drafts);
        answered = List.copyOf(answered);
        closed = List.copyOf(closed);
    }

    public static Agenda of(List<CaseSummary> cases, LocalDate today) {
        return new Agenda(
                in(Standing.NEEDS_YOU, cases, today, mostPressing(today)),
                in(Standing.WAITING, cases, today, BY_DEADLINE),
                in(Standing.DRAFTING, cases, today, LATEST_FIRST),
                in(Standing.ANSWERED, cases, today, LATEST_FIRST),
                in(Standing.CLOSED, cases, today, LATEST_FIRST));
    }

    public boolean isEmpty() {
        return needsYou.isEmpty() && waiting.isEmpty() && drafts.isEmpty() && answered.isEmpty() && closed.isEmpty();
    }

    /** A right that is about to lapse comes before what is owed: it is lost for good. */
    private static Comparator<CaseSummary> mostPressing(LocalDate today) {
        return Comparator.<CaseSummary, LocalDate>comparing(summary ->
                        summary.pressingWindow(today).map(UpcomingDay::day).orElse(LocalDate.MAX))
                .thenComparing(BY_DEADLINE);
    }

    private static List<CaseSummary> in(
            Standing standing, List<CaseSummary> cases, LocalDate today, Comparator<CaseSummary> order) {
        return cases.stream()
                .filter(summary -> Standing.of(summary, today) == standing)
                .sorted(order)
                .toList();
    }

    /** Where a case stands today. */
    public enum Standing {
        NEEDS_YOU,
        WAITING,
        DRAFTING,
        ANSWERED,
        CLOSED;

        public static Standing of(CaseSummary summary, LocalDate today) {
            if (summary.closedOn().isPresent()) {
                return CLOSED;
            }
            Optional<LocalDate> replyBy = summary.replyBy();
            if (summary.pressingWindow(today).isPresent()
                    || replyBy.filter(day -> !day.isAfter(today)).isPresent()
                    || summary.isPromiseMissed(today)) {
                return NEEDS_YOU;
            }
            if (replyBy.isPresent()) {
                return WAITING;
            }
            if (summary.drafting()) {
                return DRAFTING;
            }
            return summary.promisedBy().isPresent() ? WAITING : ANSWERED;
        }
    }
}
