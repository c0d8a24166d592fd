package app.redress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day by which a letter asks for an answer. */
public final class ReplyByDate {
    /** Days for an answer when the letter names none. */
    public static final int DAYS = 14;

    private static final int FARTHEST_DAYS = 120;

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:by|before|until|no later than|not later than)"
            + "(?: the| end of| close of business on|,)?\\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?"
            + "(\\d{1,2} " + MONTH + "(?: \\d{4})?|" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{4}-\\d{2}-\\d{2})");

    private ReplyByDate() {}

    /**
     * The last day after {@code letterDate} that {@code body} asks for something by, such as "by 5 December 2026"; empty
     * when it names none.
     */
    public static Optional<LocalDate> in(String body, LocalDate letterDate) {
        return ASKED.matcher(body)
                .results()
                .flatMap(found -> TypedDate.parse(found.group(1), letterDate).stream())
                .filter(day -> day.isAfter(letterDate) && !day.isAfter(letterDate.plusDays(FARTHEST_DAYS)))
                .reduce((earlier, later) -> later);
    }

    /** {@link #in} or, when the letter names no day, {@link #DAYS} after {@code sent}. */
    public static LocalDate of(String body, LocalDate letterDate, LocalDate sent) {
        return in(body, letterDate).filter(day -> day.isAfter(sent)).orElse(sent.plusDays(DAYS));
    }
}
