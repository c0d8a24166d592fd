package app.redress.casefile.course;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was asked for, and what has become of it.
 *
 * @param ask in the words of the letter, to follow "please"
 * @param first the day it was first asked for
 * @param told the day of the reply that says so
 * @param times how many replies have passed over it
 * @param corrected whether the person has said so
 */
public record AskedFor(
        String ask, LocalDate first, AskStanding standing, Optional<LocalDate> told, int times, boolean corrected) {}
