package app.redress.review.checks;

import app.redress.letter.WrittenDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** K07: at least two dates, told in order. */
final class EventDates extends CatalogueCheck {
    private static final int FEWEST_DATES = 2;
    /** "The photo I took that morning", "at about 9 pm", "two days later": told from the day before it. */
    private static final Pattern TOLD_FROM = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b|(?:the )?(?:next|following|same|very) (?:day|morning|afternoon|evening|night|week|month)"
                    + "|that (?:day|morning|afternoon|evening|night)|the day after|(?:an?|two|three|four|five|six|ten|\\d{1,2}) (?:days?|hours?|weeks?) (?:later|after|afterwards|before)|(?:on |by )?the (?:mon|tues|wednes|thurs|fri|satur|sun)day|straight (?:back|away|round)|overnight|last (?:night|week|month))(?![\\p{L}])");

    /** "My letter of 14 October", "the bill dated 2 May", "the night of the 3rd": a thing that is called by its day. */
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:of|dated|for|until|till|since|from|to|between|(?:photo\\w*|pictures?|screen ?shots?|images?|cop(?:y|ies))(?: \\([^()]*\\))? (?:\\w+ ){0,6}?(?:on|taken on)(?: \\w+ \\d{1,2} \\w+ and| [^.;]{0,20} and)?)"
                    + "(?: (?:the|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b,?)*\\s*$");

    private static final Pattern PAPER_OF = Pattern.compile("(?i)(?<![\\p{L}])(?:of|dated)(?: the)?\\s*$");

    /** "Quit working a while back", "you once told me": when it was, the reader would have to ask. "Paid once" is a number. */
    private static final Pattern SOME_TIME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:a|some|quite a|a good) (?:\\w+ )?(?:while|time) (?:ago|back|now|since)"
                    + "|(?:some|a few|several|a couple of) (?:days|weeks|months) (?:ago|back)|the other (?:day|week|month)"
                    + "|recently|lately|not (?:so |very )?long ago|ages ago|at some point"
                    + "|one day(?! (?:costs?|later|early|late|of|only))"
                    + "|(?<=(?:^|[^\\p{L}])(?:I|we|you|it|he|she|they|had|has|have|was|were|is|are) )once"
                    + "|(?:for|since|in) (?:ages|(?:weeks|months|days|years)(?! (?:of|and|when|in|on))"
                    + "|(?:a|some|quite a) (?:\\w+ )?(?:while|time|spell|bit)))(?![\\p{L}])");

    private static final Pattern BIRTH =
            Pattern.compile("(?i)(?<![\\p{L}])(?:born|birth(?:day|date)?|d\\.?o\\.?b\\.?)(?![\\p{L}])[^,;]{0,20}$");

    /** When it was bought or agreed, may be told wherever it fits. */
    private static final Pattern BARGAIN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:bought|ordered|booked|booking|purchased?|paid|payment|signed|agreed|agreement|contract|joined|took out|taken out|enrol\\w*|subscri\\w+|hired|rent(?:ed)?|leased?|engaged|reserv\\w+|renew\\w*|opened|account|policy|deposit|moved in(?:to)?)(?![\\p{L}])");

    /** All clauses but the last; the comma in a sum ends none. */
    private static final Pattern CLAUSES = Pattern.compile(".*(?:,(?!\\d{3})|;)", Pattern.DOTALL);

    /** "On 2, 9 and 16 October" */
    private static final Pattern SERIES = Pattern.compile("\\d{1,2}(?:, \\d{1,2})* and \\d{1,2} \\p{Lu}\\p{Ll}{2,8}"
            + "|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:, \\d{1,2})*,? and \\d{1,2}(?!\\d)");
    /** "We had booked on" is easy to follow once. */
    private static final int MOST_LOOK_BACKS = 1;

    private static final Pattern BACKWARDS =
            Pattern.compile("(?i)[,;]? (?:and|but|whereas|while|after) (?:it|i|we|you|he|she|they)(?![\\p{L}])");

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we|had|it)['’]d|had|dated|earlier|previous\\w*|originally)(?![\\p{L}])");

    EventDates() {
        super("K07", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (SERIES.matcher(letter.ownProse()).find()) {
            return Verdict.has();
        }
        List<WrittenDate> told = letter.eventDates().stream()
                .filter(date -> date.day().isPresent() && !isBirthday(letter, date))
                .toList();
        if (known(letter, told) < FEWEST_DATES || beganSomeTime(letter, told)) {
            return Verdict.lacks();
        }
        return lookBacks(letter, told) <= MOST_LOOK_BACKS
                ? Verdict.has()
                : Verdict.lacks().because("order");
    }

    /** How many days are told, by their dates or from the day before. */
    private static long known(Evidence letter, List<WrittenDate> told) {
        Stream<WrittenDate> above = letter.letterDay().datesIn(letter.letter().subject());
        long days = Stream.concat(told.stream(), above)
                .flatMap(date -> date.day().stream())
                .distinct()
                .count();
        boolean toldOn = told.stream().anyMatch(date -> !PAPER_OF.matcher(before(letter, date))
                        .find())
                && TOLD_FROM.matcher(letter.ownProse()).find();
        return days + (toldOn ? 1 : 0);
    }

    /** What went wrong is told of some time or other, and of no day. */
    private static boolean beganSomeTime(Evidence letter, List<WrittenDate> told) {
        int turn = letter.turn().map(letter.sentences()::indexOf).orElse(0);
        List<Sentence> faults = letter.sentences().stream()
                .skip(turn)
                .filter(letter::tellsFault)
                .filter(sentence ->
                        letter.asks().stream().noneMatch(ask -> ask.sentence().equals(sentence)))
                .toList();
        return faults.stream()
                        .anyMatch(sentence -> SOME_TIME.matcher(sentence.text()).find())
                && faults.stream().noneMatch(sentence -> told.stream()
                        .anyMatch(date -> sentence.range().contains(date.range())));
    }

    private static boolean isBirthday(Evidence letter, WrittenDate date) {
        return BIRTH.matcher(before(letter, date)).find();
    }

    /** How often the tale goes back; what is asked may speak of any day again. */
    private static int lookBacks(Evidence letter, List<WrittenDate> told) {
        List<WrittenDate> tale = told.stream()
                .filter(date -> !isInAsk(letter, date) && !isBeside(letter, date))
                .toList();
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

    /** What a thing is called by, and what was bought, are no part of the tale. */
    private static boolean isBeside(Evidence letter, WrittenDate date) {
        String before = before(letter, date);
        return CALLED.matcher(before).find()
                || BARGAIN.matcher(CLAUSES.matcher(before).replaceFirst("")).find();
    }

    private static String before(Evidence letter, WrittenDate date) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.range().contains(date.range()))
                .map(sentence -> letter.own()
                        .substring(sentence.range().start(), date.range().start()))
                .findFirst()
                .orElse("");
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
