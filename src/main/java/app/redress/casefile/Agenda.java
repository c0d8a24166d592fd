package app.redress.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases by what they ask of the person today. Each stands under one heading only. */
public record Agenda(Map<Standing, Part> parts) {
    private static final Comparator<CaseSummary> BY_DEADLINE =
            Comparator.comparing(summary -> summary.nextDay().orElse(LocalDate.MAX));
    private static final Comparator<CaseSummary> LATEST_FIRST =
            Comparator.comparing(CaseSummary::updated).reversed();

    public Agenda {
        parts = Map.copyOf(parts);
    }

    /** Of all the cases there are, each in its place. */
    public static Agenda of(List<CaseSummary> cases, LocalDate today, int rows) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        cases.forEach(summary -> counts.merge(Standing.of(summary, today), 1, Integer::sum));
        return of(cases, counts, today, rows);
    }

    /** Of the first cases of each heading, when there are {@code counts} of them. */
    public static Agenda of(List<CaseSummary> first, Map<Standing, Integer> counts, LocalDate today, int rows) {
        Map<Standing, Part> parts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            List<CaseSummary> cases = first.stream()
                    .filter(summary -> Standing.of(summary, today) == standing)
                    .sorted(order(standing, today))
                    .limit(rows)
                    .toList();
            parts.put(standing, new Part(cases, counts.getOrDefault(standing, 0)));
        }
        return new Agenda(parts);
    }

    /** The same without some cases, and with at most {@code rows} under each heading. */
    public Agenda without(List<CaseSummary> gone, LocalDate today, int rows) {
        Map<Standing, Part> left = new EnumMap<>(Standing.class);
        parts.forEach((standing, part) -> left.put(standing, part.without(gone, standing, today, rows)));
        return new Agenda(left);
    }

    public Part part(Standing standing) {
        return parts.getOrDefault(standing, new Part(List.of(), 0));
    }

    public boolean isEmpty() {
        return parts.values().stream().allMatch(part -> part.count() == 0);
    }

    /** What lapses or is owed comes with the earliest day first, the rest with the latest changed first. */
    private static Comparator<CaseSummary> order(Standing standing, LocalDate today) {
        return switch (standing) {
            case NEEDS_YOU -> mostPressing(today);
            case WAITING -> BY_DEADLINE;
            default -> LATEST_FIRST;
        };
    }

    /** A right that is about to lapse comes before what is owed: it is lost for good. */
    private static Comparator<CaseSummary> mostPressing(LocalDate today) {
        return Comparator.<CaseSummary, LocalDate>comparing(summary ->
                        summary.pressingWindow(today).map(UpcomingDay::day).orElse(LocalDate.MAX))
                .thenComparing(summary -> summary.pressingDay(today).orElse(LocalDate.MAX));
    }

    /**
     * What stands under one heading.
     *
     * @param first as many as were asked for
     * @param count how many there are
     */
    public record Part(List<CaseSummary> first, int count) {
        public Part {
            first = List.copyOf(first);
        }

        private Part without(List<CaseSummary> gone, Standing standing, LocalDate today, int rows) {
            Set<CaseId> ids = gone.stream().map(CaseSummary::id).collect(Collectors.toSet());
            long goneFromHere = gone.stream()
                    .filter(summary -> Standing.of(summary, today) == standing)
                    .count();
            return new Part(
                    first.stream()
                            .filter(summary -> !ids.contains(summary.id()))
                            .limit(rows)
                            .toList(),
                    count - (int) goneFromHere);
        }
    }

    /** Where a case stands today, in the order of the home list. */
    public enum Standing {
        /** A right is about to lapse, something is overdue or an answer due today, or a promise was not kept. */
        NEEDS_YOU,
        /** An answer is awaited, or what was promised, even while the next letter is being written. */
        WAITING,
        /** A letter is being written, and nothing awaited. */
        DRAFTING,
        /** Nothing is awaited and nothing under way. */
        ANSWERED,
        /** It is over. */
        CLOSED;

        public static Standing of(CaseSummary summary, LocalDate today) {
            if (summary.closedOn().isPresent()) {
                return CLOSED;
            }
            Optional<LocalDate> replyBy = summary.replyBy();
            if (summary.pressingWindow(today).isPresent()
                    || replyBy.filter(day -> !day.isAfter(today)).isPresent()
                    || summary.isPromiseMissed(today)
                    || summary.overdueDuty(today).isPresent()) {
                return NEEDS_YOU;
            }
            if (summary.nextDay().isPresent()) {
                return WAITING;
            }
            return summary.drafting() ? DRAFTING : ANSWERED;
        }
    }
}
