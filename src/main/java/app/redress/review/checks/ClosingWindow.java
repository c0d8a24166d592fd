package app.redress.review.checks;

import static app.redress.review.checks.LetterLaw.words;

import app.redress.letter.WrittenDate;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.util.Comparator;
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
    /** What is said after so many words is not said first. */
    private static final int FIRST_WORDS = 120;

    private static final Pattern GOODS_CAME =
            words("delivered|arrived|came|received|collected(?! (?-i:\\p{Lu}\\p{Ll}))|bought|purchased|installed"
                    + "|picked (?:it|them) up");
    private static final Pattern FAULT = words(
            "fault\\w*|broke\\w*|leak\\w*|defect\\w*|damag\\w*|does(?: not|n't) work"
                    + "|did(?: not|n't) work|stopped working|cracked|torn|snapped|ripped|bent|dented|smashed|not as described|failed");
    /** What an airline had in its hold, whatever it was. */
    private static final Pattern BAG =
            words("bags?|suitcases?|luggage|baggage|carousel|(?:baggage|oversize|arrivals) (?:belt|desk|hall)"
                    + "|(?:checked|gate-?checked) (?:in )?(?:my|our|the|it|them)|in the hold");

    private static final Pattern REJECTS =
            words("reject(?:ing|ed)?|return(?:ing)? (?:it|them|the)|right to reject" + "|terminat\\w+");
    private static final Pattern CARD = words("credit card|visa|mastercard|card statement|card account");
    private static final Pattern STATEMENT = words("statement");
    private static final Pattern DISPUTES = words("billing error|disput\\w+|error");

    private static final Map<Jurisdiction, String> REJECTION =
            Map.of(Jurisdiction.UK, "UK-01", Jurisdiction.IE, "IE-01");

    private final LetterLaw law;
    private final DueDates dates;

    ClosingWindow(LetterLaw law, DueDates dates) {
        super("K43", CheckSeverity.MUST);
        this.law = law;
        this.dates = dates;
    }

    /** The right whose time is running, whether or not it is about to close. */
    Optional<OpenWindow> open(Evidence letter) {
        return right(letter).flatMap(right -> running(letter, right.rule(), right.sign(), right.reason()));
    }

    /** The right whose time was over lately; counted from the last day it may have begun on. */
    Optional<PassedWindow> passed(Evidence letter) {
        LocalDate today = letter.letterDay().day();
        return open(letter).isPresent()
                ? Optional.empty()
                : right(letter).flatMap(right -> law.rule(right.rule()).stream()
                        .flatMap(rule -> starts(letter, right.rule(), right.sign())
                                .flatMap(start -> passed(rule, start, right.reason(), today).stream()))
                        .max(Comparator.comparing(PassedWindow::last)));
    }

    private Optional<PassedWindow> passed(Rule rule, LocalDate start, String reason, LocalDate today) {
        List<DueDate> times = dates.of(rule, Optional.empty(), CountedFrom.on(start));
        return times.stream()
                .findFirst()
                .filter(first -> first.day().isBefore(today) && first.day().isAfter(today.minusYears(1)))
                .map(first -> new PassedWindow(
                        reason,
                        first.day(),
                        rule,
                        times.stream()
                                .filter(time ->
                                        time.clock().startsOn() == first.clock().startsOn())
                                .filter(time -> !time.day().isBefore(today))
                                .toList()));
    }

    /** The right that the letter's matter has a time for. */
    private Optional<Right> right(Evidence letter) {
        String text = letter.ownProse();
        boolean told = FAULT.matcher(text).find() || STATEMENT.matcher(text).find();
        if (!letter.letterDay().written() || !told) {
            return Optional.empty();
        }
        if (BAG.matcher(text).find()) {
            return Optional.of(new Right("UK-25", BAG, "bag"));
        }
        Optional<Jurisdiction> where = law.jurisdiction(letter);
        boolean goods = FAULT.matcher(text).find() && law.mayBeOfGoods(letter);
        return where.filter(place -> place == Jurisdiction.US).isPresent()
                        && CARD.matcher(letter.letter().subject() + "\n" + text).find()
                ? Optional.of(new Right("US-01", STATEMENT, "billing"))
                : where.flatMap(place -> Optional.ofNullable(REJECTION.get(place)))
                        .filter(id -> goods)
                        .map(id -> new Right(id, GOODS_CAME, "goods"));
    }

    private Optional<OpenWindow> running(Evidence letter, String id, Pattern sign, String reason) {
        LocalDate today = letter.letterDay().day();
        return law.rule(id).stream()
                .flatMap(rule -> starts(letter, id, sign).flatMap(start -> window(rule, start, today, reason).stream()))
                .filter(window -> window.day() >= 0 && window.left() >= 0)
                .findFirst();
    }

    /** Whether it is about a bag whose coming, from which its time is counted, is told nowhere. */
    boolean isBagUndated(Evidence letter) {
        return right(letter)
                .filter(right -> right.sign() == BAG)
                .filter(right -> starts(letter, right.rule(), BAG).findAny().isEmpty())
                .isPresent();
    }

    /** The day the case counts from, or else those told beside {@code sign}: a letter and its case never differ. */
    private static Stream<LocalDate> starts(Evidence letter, String rule, Pattern sign) {
        Optional<LocalDate> counted =
                Optional.ofNullable(letter.circumstances().starts().get(rule));
        if (counted.isPresent()) {
            return counted.stream();
        }
        return sign == BAG ? new BagDays(letter).came() : told(letter, sign);
    }

    private static Stream<LocalDate> told(Evidence letter, Pattern sign) {
        return letter.sentences().stream()
                .filter(sentence -> sign.matcher(sentence.text()).find())
                .flatMap(sentence -> letter.eventDates().stream()
                        .filter(date -> sentence.range().contains(date.range())))
                .map(WrittenDate::day)
                .flatMap(Optional::stream);
    }

    /** The rule's first window. */
    private Optional<OpenWindow> window(Rule rule, LocalDate start, LocalDate today, String reason) {
        return dates.of(rule, Optional.empty(), CountedFrom.on(start)).stream()
                .findFirst()
                .map(due -> OpenWindow.of(reason, start, today, due));
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
        String text = letter.ownProse();
        boolean open = FAULT.matcher(text).find() && !REJECTS.matcher(text).find() && law.mayBeOfGoods(letter);
        Optional<String> rule = law.jurisdiction(letter).flatMap(place -> Optional.ofNullable(REJECTION.get(place)));
        if (!open || rule.isEmpty() || BAG.matcher(text).find()) {
            return Optional.empty();
        }
        return closing(letter, rule.get(), GOODS_CAME, "");
    }

    /** The Montreal Convention holds in all six. */
    private Optional<Verdict> baggage(Evidence letter) {
        String text = letter.ownProse();
        boolean damaged = BAG.matcher(text).find() && FAULT.matcher(text).find();
        // "One thing went wrong. I flew on Monday, and a wheel of the bag is broken." says so at once, too.
        int told = letter.sentences().stream()
                .filter(letter::tellsFault)
                .filter(sentence -> !Bridge.opens(letter, sentence))
                .findFirst()
                .or(letter::fault)
                .map(problem -> problem.range().end() + 1)
                .orElse(0);
        boolean first = atFirst(letter)
                .filter(sentence -> sentence.range().start() <= told)
                .anyMatch(sentence -> BAG.matcher(sentence.text()).find()
                        && FAULT.matcher(sentence.text()).find());
        return damaged && !first ? closing(letter, "UK-25", BAG, "bag") : Optional.empty();
    }

    private Optional<Verdict> billing(Evidence letter) {
        String text = letter.ownProse();
        boolean card = law.jurisdiction(letter)
                        .filter(place -> place == Jurisdiction.US)
                        .isPresent()
                && CARD.matcher(letter.letter().subject() + "\n" + text).find();
        boolean first = atFirst(letter)
                .anyMatch(sentence -> DISPUTES.matcher(sentence.text()).find());
        return card && !first ? closing(letter, "US-01", STATEMENT, "billing") : Optional.empty();
    }

    private static Stream<Sentence> atFirst(Evidence letter) {
        return letter.sentences().stream()
                .filter(sentence -> letter.wordsBefore(sentence.range().start()) < FIRST_WORDS);
    }

    /** When the window ends within the next days. */
    private Optional<Verdict> closing(Evidence letter, String id, Pattern sign, String reason) {
        return running(letter, id, sign, reason)
                .filter(OpenWindow::isNearItsEnd)
                .map(window -> Verdict.lacks(letter.letter().variant().write(window.last()))
                        .because(reason));
    }

    /**
     * @param rule that sets its time
     * @param sign beside the day it is counted from
     */
    private record Right(String rule, Pattern sign, String reason) {}
}
