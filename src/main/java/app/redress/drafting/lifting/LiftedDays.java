package app.redress.drafting.lifting;

import app.redress.drafting.LetterDates;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.letter.WrittenDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days, with the question that the words around them answer. */
final class LiftedDays {
    private static final Pattern BUYING = Pattern.compile(
            "(?i)\\b(?:bought|ordered|booked|purchased|signed up|signed|agreed|paid|joined|moved in)\\b");
    private static final Pattern BEGINNING = Pattern.compile("(?i)\\b(?:since|started|began|broke|stopped|failed|died"
            + "|leak\\w*|noticed|cancell?ed|arrived|went wrong|first)\\b");

    private static final Pattern FLYING = Pattern.compile("(?i)\\b(?:flew|fly|flying)\\b");
    private static final Pattern BAG_BACK =
            Pattern.compile("(?i)\\b(?:bags?|suitcases?|luggage|rucksack|case)\\b.{0,60}?"
                    + "\\b(?:came|come|back|arrived|returned|turned up|strolled|delivered|appeared|reached)\\b");

    private LiftedDays() {}

    /** @param talk whether the sentence tells of a talk, which keeps its own day */
    static Stream<LiftedFact> in(HotSentence sentence, boolean talk, TypedAnswers typed) {
        return IntStream.range(talk ? 1 : 0, sentence.dates().size()).mapToObj(i -> fact(i, sentence, typed));
    }

    private static LiftedFact fact(int number, HotSentence sentence, TypedAnswers typed) {
        WrittenDate date = sentence.dates().get(number);
        String day = LetterDates.write(date.day().orElseThrow(), typed.variant());
        Offer bought = new Offer("bought.on", day);
        Offer began = new Offer("began", day);
        // What else happened that day stays for the person to say: the sentence here may be hot.
        String heard = Hearsay.in(sentence.text());
        Offer event = new Offer("events", day + ": " + heard);
        List<Offer> offers = !heard.isEmpty()
                ? List.of(event, began, bought)
                : BUYING.matcher(before(number, sentence)).find()
                        ? List.of(bought, event, began)
                        : BEGINNING.matcher(around(number, sentence)).find()
                                ? List.of(began, event, bought)
                                : List.of(event, began, bought);
        return new LiftedFact(
                Kind.DATE,
                date.range(),
                date.range().of(sentence.text()),
                Stream.concat(journey(number, sentence, day), offers.stream()).toList());
    }

    /** Days that only those are asked for who write about a flight. */
    private static Stream<Offer> journey(int number, HotSentence sentence, String day) {
        if (BAG_BACK.matcher(around(number, sentence)).find()) {
            return Stream.of(new Offer("details.returned", day));
        }
        return FLYING.matcher(before(number, sentence)).find()
                ? Stream.of(new Offer("details.travelled", day))
                : Stream.empty();
    }

    /** From the day before it in the sentence, or its beginning. */
    private static String before(int number, HotSentence sentence) {
        List<WrittenDate> dates = sentence.dates();
        int from = number == 0 ? 0 : dates.get(number - 1).range().end();
        return sentence.text().substring(from, dates.get(number).range().start());
    }

    /** And on to the next day in the sentence, or its end. */
    private static String around(int number, HotSentence sentence) {
        List<WrittenDate> dates = sentence.dates();
        int to = number + 1 == dates.size()
                ? sentence.text().length()
                : dates.get(number + 1).range().start();
        return before(number, sentence)
                + sentence.text().substring(dates.get(number).range().end(), to);
    }
}
