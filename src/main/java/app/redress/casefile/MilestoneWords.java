package app.redress.casefile;

import app.redress.drafting.Money;
import app.redress.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers, payments, escalations and outcomes in words. */
final class MilestoneWords {
    private final Words words;
    private final DayWords days;

    MilestoneWords(Words words, DayWords days) {
        this.words = words;
        this.days = days;
    }

    String heading(Milestone milestone) {
        String who = milestone.who().isBlank() ? "" : milestone.who();
        return joined(", ", words.getString("casefile.milestone." + milestone.kind()), money(milestone.amount()), who);
    }

    String detail(Milestone milestone) {
        String until = milestone
                .until()
                .map(day -> words.say("casefile.timeline.until", days.date(day)))
                .orElse("");
        String reference =
                milestone.reference().isBlank() ? "" : words.say("casefile.case.reference", milestone.reference());
        return joined(" · ", until, reference);
    }

    String heading(Outcome outcome) {
        return joined(", ", words.getString("casefile.result." + outcome.result()), money(outcome.amount()));
    }

    String detail(Outcome outcome) {
        return outcome.feeling()
                .map(feeling -> words.getString("casefile.feeling." + feeling))
                .orElse("");
    }

    private static String money(Optional<Money> amount) {
        return amount.map(sum -> sum.write("GB")).orElse("");
    }

    private static String joined(String with, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(with));
    }
}
