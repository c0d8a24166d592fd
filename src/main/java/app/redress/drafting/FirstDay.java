package app.redress.drafting;

import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The day the trouble began. */
record FirstDay(LetterTask task) {
    /** Unless the letter names it in telling of what was bought, answered or happened. */
    Optional<LocalDate> untold() {
        return task.facts().story().began().filter(day -> told().noneMatch(day::equals));
    }

    private Stream<LocalDate> told() {
        Facts facts = task.facts();
        Stream<LocalDate> days = Stream.concat(
                facts.deal().bought().on().stream(),
                facts.story().events().stream().map(Facts.Event::on));
        Stream<LocalDate> written = Stream.concat(
                        facts.details().values().stream(),
                        Stream.of(facts.story().problem()))
                .flatMap(text -> WrittenDate.in(text, task.variant(), task.date()).stream())
                .flatMap(date -> date.day().stream());
        return Stream.concat(days, written);
    }
}
