package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How long before a flight its passengers were told: the flight rules give less, or nothing, to whoever knew in time. */
record FlightNotice(Facts facts) {
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:(?:hours?|days?|weeks?|evening|night|morning) (?:before|ahead)|notice)\\b");

    /** Who knew so many days before is given nothing for it, and need not bring it up. */
    private static final int IN_TIME = 14;

    /** In days; empty while one of the two days is not known. */
    OptionalInt days() {
        return day("toldOn")
                .flatMap(told -> day("travelled").map(flown -> ChronoUnit.DAYS.between(told, flown)))
                .filter(days -> days >= 0)
                .map(days -> OptionalInt.of(Math.toIntExact(days)))
                .orElse(OptionalInt.empty());
    }

    /** "On 9 November 2026, 5 days before the flight"; blank where the story says it already. */
    String words(LetterTask task) {
        OptionalInt days = days();
        if (days.isEmpty()
                || days.getAsInt() >= IN_TIME
                || SAID.matcher(facts.story().problem()).find()) {
            return "";
        }
        String day = "on " + task.write(day("toldOn"));
        return switch (days.getAsInt()) {
            case 0 -> "on the day of the flight";
            case 1 -> day + ", one day before the flight";
            default -> day + ", " + days.getAsInt() + " days before the flight";
        };
    }

    private Optional<LocalDate> day(String id) {
        EnglishVariant variant = facts.variant()
                .orElseGet(() -> EnglishVariant.ofCountry(facts.sender().country()));
        LocalDate near = facts.story()
                .began()
                .or(() -> facts.deal().bought().on())
                .or(facts::date)
                .orElse(LocalDate.EPOCH);
        return WrittenDate.of(facts.details().getOrDefault(id, ""), variant, near);
    }
}
