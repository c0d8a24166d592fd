package app.redress.casefile.course;

import app.redress.casefile.reply.ReplyKind;
import app.redress.rulebook.Clock.Whose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may be asked when the company does not settle it.
 *
 * @param name as a sentence has it: "the Financial Ombudsman Service"
 * @param from the first day it may be asked; empty when no time has to pass, or none runs yet
 * @param clock the clock that opens its door
 */
public record NextBody(String name, Optional<LocalDate> from, Optional<RunningClock> clock) {
    /** More than one body, or words on which it is: no name that an envelope could bear. */
    private static final Pattern SEVERAL = Pattern.compile(" or |,|’s ");

    /** The next body of a case; a final response opens its door at once. */
    static Optional<NextBody> of(CaseMatter matter, List<RunningClock> clocks, FittingRules rules) {
        Optional<RunningClock> opening = clocks.stream()
                .filter(clock -> clock.due().clock().whose() == Whose.THEIRS)
                .filter(clock -> clock.due().nextBodyFrom().isPresent())
                .filter(clock -> clock.rule().nextBody().isPresent())
                .min(Comparator.comparing(RunningClock::day));
        Optional<LocalDate> finalWord = matter.last(ReplyKind.FINAL).map(reply -> reply.on());
        return opening.map(clock -> new NextBody(
                        clock.rule().nextBody().orElseThrow(),
                        finalWord.or(() -> clock.due().nextBodyFrom()),
                        Optional.of(clock)))
                .or(() -> rules.nextBody(matter)
                        .flatMap(rule -> rule.nextBody())
                        .map(name -> new NextBody(name, finalWord, Optional.empty())));
    }

    /** Whether it may be asked on {@code day}, as far as is known. */
    boolean isOpenOn(LocalDate day) {
        return from.filter(first -> !first.isAfter(day)).isPresent();
    }

    /** As an envelope has it; empty when it is not one body. */
    Optional<String> envelopeName() {
        return Optional.of(name)
                .filter(words -> !SEVERAL.matcher(words).find())
                .map(words -> words.replaceFirst("^the ", ""));
    }
}
