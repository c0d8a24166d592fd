package app.redress.casefile.reply;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day or a time limit in a reply.
 *
 * @param day which day it is, counted from the day of the reply for a limit such as "within 14 days"; empty when it is
 *     no day of the calendar
 * @param answerBy whether the person is to do something by then
 */
public record FoundDate(Passage passage, Optional<LocalDate> day, boolean answerBy) {}
