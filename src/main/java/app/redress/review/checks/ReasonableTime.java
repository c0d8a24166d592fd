package app.redress.review.checks;

import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.DueDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** K04: the time given is neither too short nor too long. */
final class ReasonableTime extends CatalogueCheck {
    private static final int SHORTEST_DAYS = 7;
    private static final int LONGEST_DAYS = 60;
    /** What is usual is never too long, even where the rules give them ten working days. */
    private static final int USUAL_DAYS = 14;

    private final Optional<LetterLaw> law;
    private final Optional<DueDates> dates;

    ReasonableTime() {
        super("K04", CheckSeverity.SHOULD);
        law = Optional.empty();
        dates = Optional.empty();
    }

    /** Also knows how long the rules give them. */
    ReasonableTime(LetterLaw law, DueDates dates) {
        super("K04", CheckSeverity.SHOULD);
        this.law = Optional.of(law);
        this.dates = Optional.of(dates);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (letter.deadline().isEmpty()) {
            // That a day is missing is said once, by K03.
            return Verdict.has().because("none");
        }
        Optional<LocalDate> due = letter.deadline().get().day();
        if (due.isEmpty() || !letter.letterDay().written()) {
            // Nothing to count from: a letter without its own date is dated when it is exported.
            return Verdict.has().because("uncounted");
        }
        long days = ChronoUnit.DAYS.between(letter.letterDay().day(), due.get());
        if (days < SHORTEST_DAYS) {
            return Verdict.lacks(days);
        }
        if (days > LONGEST_DAYS) {
            return Verdict.lacks(days).because("long");
        }
        Optional<LocalDate> lawful = lastLawfulDay(letter)
                .filter(last -> days > USUAL_DAYS && due.get().isAfter(last));
        return lawful.map(last -> Verdict.lacks(
                                days, ChronoUnit.DAYS.between(letter.letterDay().day(), last))
                        .because("law"))
                .orElse(Verdict.has(days));
    }

    /** The day their answer is due by the rules, where the letter leaves no doubt which of them holds. */
    private Optional<LocalDate> lastLawfulDay(Evidence letter) {
        LocalDate written = letter.letterDay().day();
        return law.flatMap(rules -> rules.jurisdiction(letter)
                .flatMap(place -> rules.onlySector(letter).flatMap(sector -> rules.rulesWithNextBody(place)
                        .filter(rule -> rule.sectors().contains(sector))
                        .flatMap(rule -> dates.stream()
                                .flatMap(counted ->
                                        counted.of(rule, Optional.empty(), CountedFrom.on(written)).stream()))
                        .filter(due -> due.clock().opensNextBody())
                        .map(DueDate::day)
                        .findFirst())));
    }
}
