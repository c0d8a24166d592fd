package app.redress.review.checks;

import static app.redress.review.checks.LetterLaw.words;

import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day a bag came into its owner's hands, which is not the day of the flight unless it came off the belt. */
record BagDays(Evidence letter) {
    private static final Pattern CAME = words(
            "delivered|returned|received|collected|brought|came|arrived|reached (?:me|us)"
                    + "|picked (?:[\\p{L}']+ ){1,3}up|(?:got|had|have) (?:it|them|(?:the|my|our) [\\p{L}]+) back|got back");

    private static final Pattern FLEW =
            words("flew|flown|landed|flight|travell?ed|checked in" + "|(?:we|I|plane|aircraft) (?:arrived|came)");

    private static final Pattern BELT = words("carousel|belt|(?:baggage|luggage) (?:hall|reclaim|claim)");

    private static final Pattern MISSING = words("missing|lost|late|delayed|(?:did|had|has|have) not (?:come|arrived?)"
            + "|(?:didn|hadn|hasn|haven)['’]t (?:come|arrived?)|never (?:came|arrived)|days? (?:later|after)");

    /** Of a bag that was never away, the day of the flight. */
    Stream<LocalDate> came() {
        List<LocalDate> days =
                letter.sentences().stream().flatMap(this::came).distinct().toList();
        boolean offTheBelt = BELT.matcher(letter.ownProse()).find()
                && !MISSING.matcher(letter.ownProse()).find();
        return days.isEmpty() && offTheBelt
                ? letter.sentences().stream()
                        .filter(sentence -> FLEW.matcher(sentence.text()).find()
                                || BELT.matcher(sentence.text()).find())
                        .flatMap(sentence -> dates(sentence).flatMap(date -> date.day().stream()))
                : days.stream();
    }

    /** A day belongs to what is said last before it; one that stands first, to the only thing its sentence tells. */
    private Stream<LocalDate> came(Sentence sentence) {
        return dates(sentence)
                .filter(date -> {
                    String before = letter.own()
                            .substring(sentence.range().start(), date.range().start());
                    int came = last(CAME, before);
                    int flew = last(FLEW, before);
                    return came == flew
                            ? CAME.matcher(sentence.text()).find()
                                    && !FLEW.matcher(sentence.text()).find()
                            : came > flew;
                })
                .flatMap(date -> date.day().stream());
    }

    private Stream<WrittenDate> dates(Sentence sentence) {
        return letter.eventDates().stream().filter(date -> sentence.range().contains(date.range()));
    }

    private static int last(Pattern sign, String text) {
        return sign.matcher(text).results().mapToInt(MatchResult::end).max().orElse(-1);
    }
}
