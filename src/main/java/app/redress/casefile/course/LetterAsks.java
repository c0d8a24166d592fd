package app.redress.casefile.course;

import app.redress.letter.Letter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a letter asks for, each in the writer's own words, to follow "please". */
public final class LetterAsks {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[.!?])(?<!(?:^|\\n) {0,3}\\d{1,2}[.])\\s+(?=[\\p{Lu}“\"])|\\R{2,}|\\R(?=\\s*\\d+[.)] )");
    private static final Pattern ASK =
            Pattern.compile("(?is)^(?:.{0,60}?[,:]\\s+)?(?:please|i (?:now )?ask (?:that )?you to"
                    + "|i would like (?:you|[\\p{L}\\d& .’'-]{2,60}?) to|i (?:request|ask) that you)\\s+(?<act>.+)$");
    private static final Pattern ITEM = Pattern.compile("(?s)^\\s*\\d+[.)] (?<act>.+)$");

    /** A courtesy, or the frame of a list: nothing that anybody is owed. */
    private static final Pattern NO_ASK = Pattern.compile(
            "(?i)^(?:let me know|tell me (?:which|beforehand)|confirm (?:in writing )?by"
                    + "|confirm (?:receipt|that you)|pass (?:this|it) on|give me a firm date|send me your final decision|reply|answer|write (?:back|to me)"
                    + "|contact me|do (?:two|three|the following) things|see to it|accept|note |find (?:attached|enclosed)|treat this|see )");

    /** What the writer has left to fill in. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]");

    private static final Pattern BY =
            Pattern.compile("(?i)[,\\s]+(?:by|before|no later than|within|until)\\s+(?:the\\s+)?"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+(?:\\s+\\d{4})?|\\p{L}+\\s+\\d{1,2}(?:,?\\s+\\d{4})?"
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,3}\\s+(?:working\\s+)?days|\\w+ (?:days|weeks))(?=[\\s.,;:]|$)");

    private LetterAsks() {}

    /** In the order of the letter; none twice. */
    public static List<String> in(Letter letter) {
        return SENTENCE.splitAsStream(letter.body())
                .map(String::strip)
                .flatMap(sentence -> act(sentence).stream())
                .map(LetterAsks::bare)
                .filter(act -> !act.isBlank()
                        && !NO_ASK.matcher(act).find()
                        && !GAP.matcher(act).matches())
                .distinct()
                .toList();
    }

    private static Optional<String> act(String sentence) {
        return Stream.of(ITEM, ASK)
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .map(found -> found.group("act"))
                .findFirst();
    }

    /** Without the day, the full stop and line breaks. */
    private static String bare(String act) {
        String flat = BY.matcher(act.replaceAll("\\s+", " ")).replaceAll("").strip();
        String open = flat.replaceFirst("[.;:,]+$", "").strip();
        return open.isEmpty() ? open : Character.toLowerCase(open.charAt(0)) + open.substring(1);
    }
}
