package app.redress.casefile.course;

import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;
import app.redress.drafting.LetterDates;
import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the days on which letters, replies and calls say that something happened. */
final class ToldDays {
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?])\\s+|\\R+|;\\s+|,\\s+(?:and|but|which|so|although|while)\\s+");

    /** A day to come is a plan, and plans may change. */
    private static final Pattern PLAN = words(
            "will|shall|would|promise\\w*|expect\\w*|due|if|until"
                    + "|by(?= (?:the )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|then|end))");

    private final EnglishVariant variant;

    ToldDays(CaseMatter matter) {
        this.variant = matter.facts()
                .variant()
                .orElseGet(() -> EnglishVariant.ofCountry(matter.writer().country()));
    }

    /** @param on the day it is told */
    record Told(Source source, LocalDate on, LocalDate day) {}

    /** Of sentences with one day in them in which {@code event} is found, as of something past. */
    Stream<Told> past(Pattern event, Source source, LocalDate on, String text) {
        return sentences(event, text)
                .filter(sentence -> !PLAN.matcher(sentence).find())
                .flatMap(sentence -> told(sentence, source, on));
    }

    /** The same, past or to come. */
    Stream<Told> any(Pattern event, Source source, LocalDate on, String text) {
        return sentences(event, text).flatMap(sentence -> told(sentence, source, on));
    }

    /** All days that {@code text} names. */
    Stream<LocalDate> in(String text, LocalDate on) {
        return WrittenDate.in(text, variant, on).stream().flatMap(date -> date.day().stream());
    }

    Said said(Told told) {
        return new Said(told.source(), told.on(), write(told.day()));
    }

    String write(LocalDate day) {
        return LetterDates.write(day, variant);
    }

    static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }

    private static Stream<String> sentences(Pattern event, String text) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> event.matcher(sentence).find());
    }

    private Stream<Told> told(String sentence, Source source, LocalDate on) {
        List<LocalDate> days = in(sentence, on).toList();
        return days.size() == 1 ? Stream.of(new Told(source, on, days.get(0))) : Stream.empty();
    }
}
