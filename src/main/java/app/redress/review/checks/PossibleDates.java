package app.redress.review.checks;

import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** K39: dates exist and do not contradict each other. */
final class PossibleDates extends CatalogueCheck {
    private static final Pattern BEFORE_TODAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:bought|purchased|ordered|booked|paid|called|telephoned|phoned|rang|spoke|wrote|e-?mailed|texted|visited|complained|arrived"
                    + "|was delivered|stopped|broke|happened|received|moved in)(?![\\p{L}])");
    private static final Pattern COMING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:for|to|of)(?: (?:the|a|an|my|our|his|her|their|your|two|three|four|\\p{L}+'s))?(?: [\\p{L}'-]+){0,3}? (?:wedding|party|concert|flights?|show|match|holiday|trip|course|hall|rooms?|table|appointment|visit|stay|event|birthday|funeral|ceremony|tickets?|cruise|tour|delivery|ball|festival|class|night|nights|week|weekend)(?: [\\p{L}'-]+){0,4}? (?:on|of|from|for|starting) (?:\\p{Lu}\\p{Ll}+day,? )?(?:the )?$");
    /** "Ordered for delivery by 20 October": another day than the one on which it was ordered. */
    private static final Pattern ANOTHER_DAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:for|by|until|till|before|after|deliver\\w*|promis\\w*|arriv\\w*|said|told|would|should|was|were|due)(?![\\p{L}])");

    private static final int LONGEST_SLIP = 60;
    private static final int FARTHEST_DAY = 25;
    private static final int FARTHEST_BARGAIN = 90;
    private static final int FARTHEST_FIND = 60;
    private static final Pattern ORDERED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:ordered|bought|purchased|rented|hired|leased|moved in(?:to)?)(?![\\p{L}])");
    private static final Pattern FOUND = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we) (?:first |then )?(?:found|noticed|discovered|unpacked"
                    + "|opened|picked (?:it|them) up)|(?:it|they) (?:first |then |suddenly )?(?:broke|stopped|failed|leaked|died|went wrong|cracked))(?![\\p{L}])");
    /** What was so before is told as such. */
    private static final Pattern EARLIER =
            Pattern.compile("(?i)(?<![\\p{L}])(?:had|before|earlier|previous\\w*|last one|old)(?![\\p{L}])");

    private static final Pattern DELIVERED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:was delivered|were delivered|arrived|delivered to me|(?:i|we) (?:collected|picked (?:it|them) up))(?![\\p{L}])");

    PossibleDates() {
        super("K39", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Optional<WrittenDate> impossible =
                letter.dates().stream().filter(date -> date.day().isEmpty()).findFirst();
        if (impossible.isPresent()) {
            return Verdict.lacks(impossible.get().range().of(letter.body()));
        }
        Optional<WrittenDate> future = letter.letterDay().written() ? futureEvent(letter) : Optional.empty();
        if (future.isPresent()) {
            return Verdict.lacks(future.get().range().of(letter.body())).because("future");
        }
        Optional<LocalDate> ordered = day(letter, ORDERED);
        Optional<LocalDate> delivered = day(letter, DELIVERED);
        boolean turned = ordered.isPresent()
                && (delivered.filter(ordered.get()::isAfter).isPresent() || foundBefore(letter, ordered.get()));
        return turned ? Verdict.lacks().because("turned") : Verdict.has();
    }

    /** Something told as past that is dated after the letter, with its year. */
    private static Optional<WrittenDate> futureEvent(Evidence letter) {
        return letter.eventDates().stream()
                .filter(date ->
                        date.day().orElseThrow().isAfter(letter.letterDay().day()))
                .filter(date -> letter.sentences().stream()
                        .filter(sentence -> sentence.range().contains(date.range()))
                        .filter(sentence -> !isForThatDay(sentence, date))
                        .filter(sentence ->
                                letter.letterDay().datesIn(sentence.text()).count() == 1)
                        .anyMatch(sentence -> date.yearGiven()
                                ? isDone(sentence) || PastTense.isOf(sentence, date)
                                : isNextInTale(letter, date) && PastTense.isOf(sentence, date)))
                .findFirst();
    }

    /** "A deposit for the wedding on 14 November": what is paid for may be to come. */
    private static boolean isForThatDay(Sentence sentence, WrittenDate date) {
        int start = date.range().start() - sentence.range().start();
        return COMING.matcher(sentence.text().substring(0, start)).find();
    }

    private static boolean isDone(Sentence sentence) {
        return BEFORE_TODAY.matcher(sentence.text()).find();
    }

    /**
     * A day without its year is of this one where the tale has come to this year before it: "I rang on 20 October … I rang
     * again on 18 November". When it was bought may be told anywhere, and a day far ahead is of last year.
     */
    private static boolean isNextInTale(Evidence letter, WrittenDate date) {
        LocalDate today = letter.letterDay().day();
        return date.day().orElseThrow().isBefore(today.plusDays(LONGEST_SLIP))
                && letter.eventDates().stream()
                        .filter(earlier ->
                                earlier.range().start() < date.range().start())
                        .flatMap(earlier -> earlier.day().stream())
                        .anyMatch(earlier -> earlier.getYear() == today.getYear() && earlier.isBefore(today));
    }

    /** A fault found, on a day with its year, before the thing was theirs. */
    private static boolean foundBefore(Evidence letter, LocalDate theirs) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(text ->
                        FOUND.matcher(text).find() && !EARLIER.matcher(text).find())
                .flatMap(text -> FOUND.matcher(text)
                        .results()
                        .flatMap(found -> letter.letterDay().datesIn(text).filter(date -> isBeside(date, found))))
                .filter(WrittenDate::yearGiven)
                .anyMatch(date -> date.day().filter(theirs::isAfter).isPresent());
    }

    /** Behind it, or before it where the sentence begins with a day. */
    private static boolean isBeside(WrittenDate date, MatchResult word) {
        int start = date.range().start();
        return (start > word.end() && start - word.end() <= FARTHEST_FIND)
                || (date.range().end() <= word.start()
                        && word.start() - date.range().end() <= 2);
    }

    /** Near it, or farther on where nothing between them speaks of another day. */
    private static boolean isOf(MatchResult word, WrittenDate date, String text) {
        int between = date.range().start() - word.end();
        return between <= FARTHEST_DAY
                || (between <= FARTHEST_BARGAIN
                        && !ANOTHER_DAY
                                .matcher(text.substring(word.end(), date.range().start()))
                                .find());
    }

    /** The first day that follows such a word in its sentence. */
    private static Optional<LocalDate> day(Evidence letter, Pattern kind) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .flatMap(text -> kind.matcher(text).results().flatMap(word -> letter.letterDay()
                        .datesIn(text)
                        .filter(date -> date.range().start() > word.end() && isOf(word, date, text))
                        .limit(1)))
                .findFirst()
                .flatMap(WrittenDate::day);
    }
}
