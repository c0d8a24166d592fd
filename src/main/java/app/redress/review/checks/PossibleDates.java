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
    /** What is told of a day, right before it. */
    private static final Pattern DONE_ON = Pattern.compile(
            "(?i)(?<![\\p{L}])(?<!(?:was|were|be|is|are|not|to|had|which|that|been) )(?:called|telephoned|phoned|rang|spoke|wrote|e-?mailed|texted|visited|complained|arrived|broke|stopped|came|went|happened)"
                    + "(?: (?:again|back|in|round|you|to you|once more|a (?:second|third) time|it|them))*,? (?:(?:early |late )?on |only on |on the )?(?:\\p{Lu}\\p{Ll}+day,? )?(?:the )?$");

    private static final Pattern PAST_DEED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:left|took|gave|got|told|said|found|lost|saw|put|brought|met|made|fell|threw|hit|cut|let|began|failed|refused|dropped|turned up|opened|closed|started|stopped|charged|delivered|installed|fitted)"
                    + "(?: [^ ,;.]+){0,6}? on (?:\\p{Lu}\\p{Ll}+day,? )?(?:the )?$");
    private static final Pattern COMING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:for|to|of)(?: (?:the|a|an|my|our|his|her|their|your|two|three|four|\\p{L}+'s))?(?: [\\p{L}'-]+){0,3}? (?:wedding|party|concert|flights?|show|match|holiday|trip|course|hall|rooms?|table|appointment|visit|stay|event|birthday|funeral|ceremony|tickets?|cruise|tour|delivery|ball|festival|class|night|nights|week|weekend)(?: [\\p{L}'-]+){0,4}? (?:on|of|from|for|starting) (?:\\p{Lu}\\p{Ll}+day,? )?(?:the )?$");
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:will|shall|would|should|could|can|may|might|must|due|book\\w*|reserv\\w*|plan\\w*|schedul\\w*|arrang\\w*|ticket\\w*|appointment|promis\\w*|agreed|said|told|ordered for|hop\\w+|going to|is to|are to|was to|were to)(?![\\p{L}])");

    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:(?:then|and|but|so|later|again),? )?on (?:the |\\p{L}+day,? (?:the )?)?");
    private static final Pattern TOLD_THEN = Pattern.compile(
            "(?i),? (?:[\\p{L}'’.-]+ ){1,8}?(?:called|telephoned|phoned|rang|spoke|wrote|e-?mailed|texted|visited|complained|arrived|broke|stopped|came|went|told|said|replied|answered|refused|sent|took|left|got|opened|failed)(?![\\p{L}])");

    /** "Ordered for delivery by 20 October": another day than the one on which it was ordered. */
    private static final Pattern ANOTHER_DAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:for|by|until|till|before|after|deliver\\w*|promis\\w*|arriv\\w*|said|told|would|should|was|were|due)(?![\\p{L}])");

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
                .filter(date -> (date.yearGiven() || isToldOn(letter, date))
                        && date.day().orElseThrow().isAfter(letter.letterDay().day()))
                .filter(date -> letter.sentences().stream()
                        .filter(sentence -> sentence.range().contains(date.range()))
                        .filter(sentence -> !isForThatDay(sentence, date))
                        .anyMatch(sentence -> (BEFORE_TODAY
                                                .matcher(sentence.text())
                                                .find()
                                        || isDoneOn(sentence, date))
                                && letter.letterDay().datesIn(sentence.text()).count() == 1))
                .findFirst();
    }

    /** "A deposit for the wedding on 14 November": what is paid for may be to come. */
    private static boolean isForThatDay(Sentence sentence, WrittenDate date) {
        int start = date.range().start() - sentence.range().start();
        return COMING.matcher(sentence.text().substring(0, start)).find();
    }

    /** "Your driver left it in the rain on 14 November": something done on that day, and not booked for it. */
    private static boolean isDoneOn(Sentence sentence, WrittenDate date) {
        int start = date.range().start() - sentence.range().start();
        return date.yearGiven()
                && PAST_DEED.matcher(sentence.text().substring(0, start)).find()
                && !TO_COME.matcher(sentence.text()).find();
    }

    /**
     * A day without its year is of this one where the tale has come to this year before it, and tells of it straight away:
     * "I rang on 20 October … I rang again on 18 November".
     */
    private static boolean isToldOn(Evidence letter, WrittenDate date) {
        int start = date.range().start();
        String before = letter.body().substring(Math.max(0, start - FARTHEST_DAY), start);
        return (DONE_ON.matcher(before).find() || isHeadOfTale(letter, date))
                && letter.eventDates().stream()
                        .filter(earlier -> earlier.range().start() < start)
                        .flatMap(earlier -> earlier.day().stream())
                        .anyMatch(earlier ->
                                earlier.getYear() == letter.letterDay().day().getYear()
                                        && earlier.isBefore(letter.letterDay().day()));
    }

    /** "On 24 November Paula wrote to me" */
    private static boolean isHeadOfTale(Evidence letter, WrittenDate date) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.range().contains(date.range()))
                .anyMatch(sentence -> HEAD.matcher(letter.body()
                                        .substring(
                                                sentence.range().start(),
                                                date.range().start()))
                                .matches()
                        && TOLD_THEN
                                .matcher(letter.body()
                                        .substring(
                                                date.range().end(),
                                                sentence.range().end()))
                                .lookingAt());
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
