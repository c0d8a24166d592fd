package app.redress.export.pdf;

import app.redress.casefile.Progress;
import app.redress.export.PackContents.Exhibit;
import java.util.List;

/** Shares the way out among exhibits by how large they are. */
final class Weighed {
    /** In bytes: a small exhibit takes its time, too. */
    private static final long EACH = 50_000;

    private final List<Exhibit> exhibits;
    private final Progress whole;
    private final double total;

    Weighed(List<Exhibit> exhibits, Progress whole) {
        this.exhibits = List.copyOf(exhibits);
        this.whole = whole;
        this.total = exhibits.stream().mapToLong(Weighed::weight).sum();
    }

    private static long weight(Exhibit exhibit) {
        return EACH + exhibit.enclosure().size();
    }

    /** The part of {@code exhibit} when all of them are done at {@code end}. */
    Progress of(Exhibit exhibit, double end) {
        long before = exhibits.stream()
                .takeWhile(one -> one.number() < exhibit.number())
                .mapToLong(Weighed::weight)
                .sum();
        return whole.part(before / total * end, (before + weight(exhibit)) / total * end);
    }

    /** What is left from {@code start}, told in bytes that are about as many as the exhibits have. */
    Written last(double start) {
        return bytes -> whole.reached(start + (1 - start) * Math.min(1, bytes / (total + EACH)));
    }

    /** Told how many bytes have been written. */
    @FunctionalInterface
    interface Written {
        void bytes(long count);
    }
}
