package app.redress.review.checks;

import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** K07: at least two dates, told in order. */
final class EventDates extends CatalogueCheck {
    private static final int FEWEST_DATES = 2;
    /** "On 2, 9 and 16 October" */
    private static final Pattern SERIES = Pattern.compile("\\d{1,2}(?:, \\d{1,2})* and \\d{1,2} \\p{Lu}\\p{Ll}{2,8}"
            + "|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:, \\d{1,2})*,? and \\d{1,2}(?!\\d)");
    /** "We had booked on" is easy to follow once. */
    private static final int MOST_LOOK_BACKS = 1;

    private static final Pattern BACKWARDS =
            Pattern.compile("(?i)[,;]? (?:and|but|whereas|while|after) (?:it was|i|we|you|he|she|they)(?![\\p{L}])");

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we|had|it)['’]d|had|dated|earlier|previous\\w*|originally)(?![\\p{L}])");

    EventDates() {
        super("K07", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<WrittenDate> told = letter.eventDates().stream()
                .filter(date -> date.day().isPresent())
                .toList();
        List<LocalDate> days =
                told.stream().flatMap(date -> date.day().stream()).toList();
        if (SERIES.matcher(letter.ownProse()).find()) {
            return Verdict.has();
        }
        Stream<LocalDate> above =
                letter.letterDay().datesIn(letter.letter().subject()).flatMap(date -> date.day().stream());
        if (Stream.concat(days.stream(), above).distinct().count() < FEWEST_DATES) {
            return Verdict.lacks();
        }
        return lookBacks(letter, told) <= MOST_LOOK_BACKS
                ? Verdict.has()
                : Verdict.lacks().because("order");
    }

    /** How often the tale goes back; what is asked may speak of any day again. */
    private static int lookBacks(Evidence letter, List<WrittenDate> told) {
        List<WrittenDate> tale =
                told.stream().filter(date -> !isInAsk(letter, date)).toList();
        int lookBacks = 0;
        for (int i = 1; i < tale.size(); i++) {
            WrittenDate first = tale.get(i - 1);
            WrittenDate second = tale.get(i);
            boolean back =
                    second.day().orElseThrow().isBefore(first.day().orElseThrow()) && !isTakenBack(letter, second);
            lookBacks += !back ? 0 : isInOneSentence(letter, first, second) ? 2 : 1;
        }
        return lookBacks;
    }

    private static boolean isInAsk(Evidence letter, WrittenDate date) {
        return letter.asks().stream()
                .anyMatch(ask -> ask.sentence().range().contains(date.range())
                        && date.range().start() >= ask.sentence().range().start() + ask.from());
    }

    /** "I collected it on 12 October, and it was on 5 October that I left it in": told backwards in one breath. */
    private static boolean isInOneSentence(Evidence letter, WrittenDate first, WrittenDate second) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.range().contains(first.range())
                        && sentence.range().contains(second.range()))
                .anyMatch(sentence -> BACKWARDS
                        .matcher(letter.body()
                                .substring(first.range().end(), second.range().start()))
                        .lookingAt());
    }

    /** "I had reserved it on 1 September": the words themselves say that it was before. */
    private static boolean isTakenBack(Evidence letter, WrittenDate date) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.range().contains(date.range()))
                .anyMatch(sentence -> BEFORE.matcher(sentence.text()).find());
    }
}
