package app.redress.casefile.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times two ways to do the same, and prints how they compare. */
final class Stopwatch {
    private static final int WARM_UP = 50;
    private static final int RUNS = 15;

    private Stopwatch() {}

    /** The first time counts too: a person opens few cases, and the program has just started. */
    static void compare(String what, Work ours, Work bare) throws SQLException {
        double first = once(ours);
        double bareFirst = once(bare);
        report(what, middle(ours), middle(bare));
        tell("%s, the first time: %.1f ms, bare %.1f ms".formatted(what, first, bareFirst));
    }

    static void report(String what, double ours, double bare) {
        tell("%s: %.1f ms, bare %.1f ms, %.1f times".formatted(what, ours, bare, ours / bare));
    }

    /** Warmed up, so that SQLite is compared and not how far Java has got with compiling either side. */
    static double middle(Work work) throws SQLException {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(once(work));
        }
        times.sort(null);
        return times.get(RUNS / 2);
    }

    /** In milliseconds. */
    private static double once(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static void tell(String line) {
        System.out.println(String.format(Locale.ROOT, "SCALE %s", line));
    }

    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
