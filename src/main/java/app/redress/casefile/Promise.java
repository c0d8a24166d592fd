package app.redress.casefile;

import java.time.LocalDate;

/**
 * Something they said they would do, in a reply or a call.
 *
 * @param due the day by which
 * @param kept whether they did; the person says so
 */
public record Promise(String said, LocalDate due, boolean kept) {
    Promise asKept() {
        return new Promise(said, due, true);
    }
}
