package app.redress.casefile.reply;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and time limits, and whether the person is to do something by them. */
final class ReplyDates {
    /** What makes a day one for the person: they are asked, or told when it is too late. */
    private static final Pattern ASKED = Plain.pattern(
            "\\b(?:please|kindly|must|you (?:will )?(?:need|have|may|can|should)"
                    + "|let (?:me|us) (?:know|have)|(?:to|must) accept|offer|expir\\w+|lapse\\w*|open (?:for|until|to)|(?:if|unless) (?:you|we|i)"
                    + "|return (?:it|the|this|them)|reply|respond by|submit|send (?:us|me|these|them|it)|pay(?:able)? by|pay the|appeal|due"
                    + "|no later than|deadline|valid|brought up to date|call us|at the latest|within \\w+ \\w+ (?:of|from) (?:the date|receipt))\\b");

    private static final Pattern THEIRS = Plain.pattern(
            "\\b(?:we|i|she|he|they|supervisor|handler|engineer|team|colleague|specialist)"
                    + "(?:'ll| will| aim| hope| expect| shall|'m| am)\\b(?! close| assume| treat| not)|\\byou (?:will|'ll|can expect to) (?:receive|hear|get|see)");
    private static final Pattern PAST = Plain.pattern(
            "\\b(?:dated|received|on|of|since|from|your (?:letter|e-?mail|complaint)(?: of)?|ended on|closed on|was told|in|between|and|after) $");

    private final EnglishVariant variant;
    private final LocalDate on;

    ReplyDates(EnglishVariant variant, LocalDate on) {
        this.variant = variant;
        this.on = on;
    }

    List<FoundDate> in(String own, String plain, List<TextRange> sentences) {
        List<FoundDate> dates = new ArrayList<>();
        for (WrittenDate date : WrittenDate.in(own, variant, on)) {
            dates.add(found(date.range(), own, date.day(), plain, sentences));
        }
        for (TimeLimit limit : TimeLimit.in(plain)) {
            if (dates.stream().noneMatch(date -> date.passage().range().overlaps(limit.range()))) {
                dates.add(found(limit.range(), own, limit.after(on), plain, sentences));
            }
        }
        dates.sort(Comparator.comparing(date -> date.passage().range()));
        return dates;
    }

    private FoundDate found(
            TextRange range, String own, Optional<LocalDate> day, String plain, List<TextRange> sentences) {
        boolean answer = day.filter(ahead -> ahead.isAfter(on)).isPresent()
                && sentences.stream()
                        .filter(sentence -> sentence.overlaps(range))
                        .anyMatch(sentence -> isAsked(sentence, range, plain));
        return new FoundDate(Passage.of(range, own), day, answer);
    }

    /** A day that they name for themselves, or that has been, asks for nothing. */
    private static boolean isAsked(TextRange sentence, TextRange day, String plain) {
        String before = plain.substring(sentence.start(), Math.max(day.start(), sentence.start()));
        if (PAST.matcher(before).find()) {
            return false;
        }
        String clause = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(" and ")) + 1);
        return !THEIRS.matcher(clause).find()
                && ASKED.matcher(sentence.of(plain)).find();
    }
}
