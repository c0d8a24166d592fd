package app.redress.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which something is due in a case.
 *
 * @param id stays the same as long as it is the same deadline, so that a calendar can replace it
 * @param title in words, with whom it is about
 * @param detail what to do then
 */
public record Deadline(UUID id, LocalDate day, String title, String detail) {}
