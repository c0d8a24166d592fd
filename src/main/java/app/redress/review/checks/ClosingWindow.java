package app.redress.review.checks;

import app.redress.letter.WrittenDate;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Jurisdiction;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * K43: a right that is about to lapse is used first. Rules are matched by what a dated sentence tells of; a day near its
 * end that is not used in plain words is named.
 */
final class ClosingWindow extends CatalogueCheck {
    /** In its last quarter the window is about to close, and always in its last five days: day 45 of 60, day 2 of 7. */
    private static final int NEAR_DAYS = 5;

    private static final int QUARTER = 4;

    private static final Pattern GOODS_CAME =
            words("delivered|arrived|came|received|collected|bought|purchased|installed" + "|picked (?:it|them) up");
    private static final Pattern FAULT = words(
            "fault\\w*|broke\\w*|leak\\w*|defect\\w*|damag\\w*|does(?: not|n't) work"
                    + "|did(?: not|n't) work|stopped working|cracked|torn|snapped|ripped|bent|dented|smashed|not as described|failed");
    private static final Pattern BAG = words("bags?|suitcases?|luggage|baggage");
    private static final Pattern REJECTS =
            words("reject(?:ing|ed)?|return(?:ing)? (?:it|them|the)|right to reject" + "|terminat\\w+");
    private static final Pattern CARD = words("credit card|visa|mastercard|card statement|card account");
    private static final Pattern STATEMENT = words("statement");
    private static final Pattern DISPUTES = words("billing error|disput\\w+|error");

    private static final Map<Jurisdiction, String> REJECTION =
            Map.of(Jurisdiction.UK, "UK-01", Jurisdiction.IE, "IE-01");

    private final LetterLaw law;
    private final DueDates dates;
    private final DateTimeFormatter format;

    ClosingWindow(LetterLaw law, DueDates dates, DateTimeFormatter format) {
        super("K43", CheckSeverity.MUST);
        this.law = law;
        this.dates = dates;
        this.format = format;
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (!letter.letterDay().written()) {
            return Verdict.has();
        }
        return Stream.of(rejection(letter), baggage(letter), billing(letter))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Verdict.has());
    }

    private Optional<Verdict> rejection(Evidence letter) {
        boolean used = REJECTS.matcher(letter.ownProse()).find();
        boolean faulty = FAULT.matcher(letter.ownProse()).find();
        Optional<String> rule = law.jurisdiction(letter).flatMap(place -> Optional.ofNullable(REJECTION.get(place)));
        if (used || !faulty || rule.isEmpty() || BAG.matcher(letter.ownProse()).find()) {
            return Optional.empty();
        }
        return closing(letter, rule.get(), GOODS_CAME, "");
    }

    /** The Montreal Convention holds in all six. */
    private Optional<Verdict> baggage(Evidence letter) {
        String text = letter.ownProse();
        boolean damaged = BAG.matcher(text).find() && FAULT.matcher(text).find();
        boolean first = letter.problem()
                .filter(problem -> BAG.matcher(problem.text()).find()
                        && FAULT.matcher(problem.text()).find())
                .isPresent();
        return damaged && !first ? closing(letter, "UK-25", GOODS_CAME, "bag") : Optional.empty();
    }

    private Optional<Verdict> billing(Evidence letter) {
        String text = letter.ownProse();
        boolean card = law.jurisdiction(letter)
                        .filter(place -> place == Jurisdiction.US)
                        .isPresent()
                && CARD.matcher(text).find();
        boolean first = letter.problem()
                .filter(problem -> DISPUTES.matcher(problem.text()).find())
                .isPresent();
        return card && !first ? closing(letter, "US-01", STATEMENT, "billing") : Optional.empty();
    }

    /** The rule's first window, when it ends within the next days, counted from a day told beside {@code sign}. */
    private Optional<Verdict> closing(Evidence letter, String id, Pattern sign, String reason) {
        LocalDate today = letter.letterDay().day();
        List<LocalDate> starts = letter.sentences().stream()
                .filter(sentence -> sign.matcher(sentence.text()).find())
                .flatMap(sentence -> letter.eventDates().stream()
                        .filter(date -> sentence.range().contains(date.range())))
                .map(WrittenDate::day)
                .flatMap(Optional::stream)
                .toList();
        return law.rule(id).stream()
                .flatMap(rule -> starts.stream()
                        .flatMap(start -> dates.of(rule, Optional.empty(), CountedFrom.on(start)).stream()
                                .limit(1)
                                .map(DueDate::day)
                                .filter(last -> isNear(start, last, today))))
                .findFirst()
                .map(last -> Verdict.lacks(format.format(last)).because(reason));
    }

    private static boolean isNear(LocalDate start, LocalDate last, LocalDate today) {
        long near = Math.max(NEAR_DAYS, ChronoUnit.DAYS.between(start, last) / QUARTER);
        return !last.isBefore(today) && !last.isAfter(today.plusDays(near));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
