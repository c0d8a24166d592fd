package app.redress.rulebook;

import app.redress.letter.EnglishVariant;
import app.redress.rulebook.Clock.Counting;
import app.redress.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how a clock was counted, so that a person can count along. */
final class DueWords {
    private final Words words;
    private final EnglishVariant variant;
    private final DateTimeFormatter weekday;

    /** @param variant decides how its days are written */
    DueWords(Words words, EnglishVariant variant) {
        this.words = words;
        this.variant = variant;
        weekday = DateTimeFormatter.ofPattern(words.getString("rulebook.due.weekday." + variant), words.getLocale());
    }

    String arithmetic(Clock clock, Reckoning reckoning, CountedFrom from, Jurisdiction where) {
        return Stream.of(
                        Optional.of(sum(clock, reckoning, from, where)),
                        leftOut(clock, reckoning),
                        shortMonth(clock, reckoning),
                        rolled(clock, reckoning))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** "Their answer is due, in Scotland" */
    String inRegions(String label, List<Region> regions) {
        return words.say("rulebook.due.inRegion", label, list(regions.stream().map(Region::name)));
    }

    /** "Their answer is due, if Monday 27 April 2026 (Anzac Day) is kept as a public holiday" */
    String ifKept(String label, List<PublicHoliday> holidays) {
        return words.say("rulebook.due.ifKept", label, holidays(holidays), holidays.size());
    }

    private String sum(Clock clock, Reckoning reckoning, CountedFrom from, Jurisdiction where) {
        String span = span(clock.span());
        String start = variant.write(from.startOf(clock));
        if (clock.then().isPresent()) {
            String first = variant.write(reckoning.from());
            String further = span(clock.then().get());
            return words.say("rulebook.due.further", span, start, first, further, variant.write(reckoning.counted()));
        }
        if (clock.counting() == Counting.FROM_THE_DAY) {
            return words.say("rulebook.due.fromTheDay", span, start, variant.write(reckoning.end()));
        }
        String counted = variant.write(reckoning.counted());
        if (clock.counting() == Counting.BEFORE_THE_DAY) {
            String last = variant.write(reckoning.counted().minusDays(1));
            return words.say("rulebook.due.before", span, start, counted, last);
        }
        return from.startOf(clock).equals(from.day())
                ? words.say("rulebook.due.sum", span, start, counted)
                : posted(words.say("rulebook.due.sum", span, start, counted), from, where);
    }

    private String posted(String sum, CountedFrom from, Jurisdiction where) {
        return words.say(
                where.mails() ? "rulebook.due.mail" : "rulebook.due.post",
                sum,
                CountedFrom.DAYS_IN_THE_POST,
                variant.write(from.day()),
                CountedFrom.MOST_DAYS_IN_THE_POST);
    }

    private Optional<String> leftOut(Clock clock, Reckoning reckoning) {
        if (!clock.span().unit().isWorkingDays()) {
            return Optional.empty();
        }
        String days = words.getString("rulebook.due.restDays." + clock.span().unit());
        return Optional.of(
                reckoning.leftOut().isEmpty()
                        ? words.say("rulebook.due.leftOut", days)
                        : words.say(
                                "rulebook.due.leftOut.holidays",
                                days,
                                holidays(reckoning.leftOut()),
                                reckoning.leftOut().size()));
    }

    /** Why 1 month from 31 January is 28 February. */
    private Optional<String> shortMonth(Clock clock, Reckoning reckoning) {
        Span last = clock.then().orElse(clock.span());
        boolean months = last.unit() == Span.Unit.MONTHS || last.unit() == Span.Unit.YEARS;
        return months && reckoning.from().getDayOfMonth() != reckoning.counted().getDayOfMonth()
                ? Optional.of(words.getString("rulebook.due.shortMonth"))
                : Optional.empty();
    }

    private Optional<String> rolled(Clock clock, Reckoning reckoning) {
        return clock.rolls() && reckoning.end().isAfter(reckoning.counted())
                ? Optional.of(words.say(
                        "rulebook.due.rolled", weekday.format(reckoning.counted()), weekday.format(reckoning.end())))
                : Optional.empty();
    }

    private String holidays(List<PublicHoliday> holidays) {
        return list(holidays.stream()
                .map(holiday -> words.say("rulebook.due.holiday", weekday.format(holiday.day()), holiday.name())));
    }

    private String list(Stream<String> parts) {
        List<String> all = parts.toList();
        return all.size() < 2
                ? String.join("", all)
                : words.say(
                        "rulebook.due.and", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    private String span(Span span) {
        return words.say("rulebook.span." + span.unit(), span.number());
    }
}
