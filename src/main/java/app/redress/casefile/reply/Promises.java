package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What they say they will do, each as far as the clause goes. */
final class Promises {
    private static final String WILL =
            "(?:'ll|(?: will| shall)(?! need| have to| note| appreciate| understand| be aware| see that| recall| find(?! (?:enclosed|out)))"
                    + "|(?:'re|'m| am| are| is)(?: now)? going to| (?:aim|hope|expect|intend|undertake|promise|plan|endeavou?r|agree)s? to)";
    private static final String THEY =
            "\\b(?:we|i|he|she|they|it|who|which|someone|somebody|one of (?:us|our \\w+|the team)"
                    + "|(?:a|an|our|my|the|your)(?: (?!we\\b|i\\b|you\\b|that\\b|and\\b|but\\b)[\\w'-]+){1,6}?)";
    private static final Pattern PROMISE = Plain.pattern(
            THEY + WILL
                    + "(?: (?:then|also|now|always|be able to|try to|gladly|personally|either))*(?! (?:not|never|no longer|be unable|only|close|assume|treat|withdraw"
                    + "|consider the|be closed|be treated|be passed|pass|increase|rise|remain|charge|lapse|expire|take legal|take no|destroy|have no|be assumed|be deemed|be considered closed|prefer|depend|be withdrawn|have our|be no|pursue|instruct|refer)\\b)"
                    + " [^.;!?\\n]{3,}?(?=(?:[;!?]|\\.(?!\\d)|, (?:but|although|which|after which|however)|\\R[ \\t]*\\R| and (?:we|i|she|he|your|aim)\\b| or (?:appeal|you may)| - |$|\\n))"
                    + "|\\byou (?:will|'ll|should|can expect to|shall)(?: (?:then|also|now|shortly))* (?:receive|hear|get|see|be (?:contacted|paid|refunded|sent|credited|called))\\b[^.;!?\\n]*");
    private static final Pattern MONEY_GOES = Plain.pattern(
            "\\b(?:please allow|\\d+ ?(?:-|to) ?\\d+ (?:business|working) days to (?:your|the|original))[^.;!?\\n]*");

    private Promises() {}

    static List<FoundPromise> in(String own, String plain, List<FoundDate> dates) {
        List<FoundPromise> promises = new ArrayList<>();
        add(promises, PROMISE.matcher(joined(plain)), own, dates);
        add(promises, MONEY_GOES.matcher(joined(plain)), own, dates);
        promises.sort((a, b) -> a.passage().range().compareTo(b.passage().range()));
        return promises;
    }

    /** Lines that a mail program broke are one; a paragraph's end stays. */
    private static String joined(String plain) {
        return plain.replaceAll("(?<![\\n\\r.:!?])\\n(?=[a-z\\d£€$])", " ").replaceAll("\\r(?=\\n| )", " ");
    }

    private static void add(List<FoundPromise> promises, Matcher found, String own, List<FoundDate> dates) {
        while (found.find()) {
            TextRange range = new TextRange(found.start(), found.end());
            String words = range.of(own).stripTrailing();
            if (promises.stream().noneMatch(known -> known.passage().range().overlaps(range))) {
                TextRange trimmed = new TextRange(range.start(), range.start() + words.length());
                promises.add(new FoundPromise(Passage.of(trimmed, own), due(trimmed, dates)));
            }
        }
    }

    /** The last day named, as in "within 10 days, by 4 May at the latest". */
    private static Optional<LocalDate> due(TextRange promise, List<FoundDate> dates) {
        return dates.stream()
                .filter(date -> promise.contains(date.passage().range()))
                .flatMap(date -> date.day().stream())
                .reduce((first, second) -> second);
    }
}
