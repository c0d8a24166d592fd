package app.redress.casefile;

import app.redress.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/** Deadlines in words: what is owed, what is awaited, and how long there is still to go. */
public final class DeadlineWords {
    private final Words words;
    private final DayWords days;

    public DeadlineWords(Words words, DayWords days) {
        this.words = words;
        this.days = days;
    }

    /** The line under a case's title in the list. */
    public String of(CaseSummary summary) {
        return switch (Agenda.Standing.of(summary, days.today())) {
            case NEEDS_YOU -> owed(summary);
            case WAITING -> awaited(summary);
            case DRAFTING -> words.say("casefile.deadline.draft", days.moment(summary.updated()));
            case ANSWERED -> answered(summary);
            case CLOSED ->
                words.say(
                        "casefile.deadline.closed",
                        summary.closedOn().map(days::date).orElse(""));
        };
    }

    /** "answer overdue since Tuesday", "answer due today", "answer due 25 November, in 4 days". */
    public String due(LocalDate replyBy) {
        if (isOverdue(replyBy)) {
            return words.say("casefile.deadline.overdue", days.since(replyBy));
        }
        return replyBy.equals(days.today())
                ? words.getString("casefile.deadline.dueToday")
                : words.say("casefile.deadline.due", days.date(replyBy), days.ahead(replyBy));
    }

    /** "they promised something by 25 November, in 4 days", "something promised by Tuesday has not come". */
    public String promised(LocalDate day) {
        return isOverdue(day)
                ? words.say("casefile.deadline.promise.late", days.date(day))
                : words.say("casefile.deadline.promise", days.date(day), days.ahead(day));
    }

    public boolean isOverdue(LocalDate replyBy) {
        return replyBy.isBefore(days.today());
    }

    private String owed(CaseSummary summary) {
        Optional<UpcomingDay> window = summary.pressingWindow(days.today());
        if (window.isPresent()) {
            LocalDate last = window.get().day();
            return words.say("casefile.deadline.window", window.get().label(), days.date(last), days.ahead(last));
        }
        Optional<LocalDate> missed = summary.promisedBy().filter(day -> summary.isPromiseMissed(days.today()));
        boolean promiseFirst = missed.isPresent() && summary.nextDay().equals(missed);
        if (promiseFirst) {
            return words.say("casefile.deadline.promiseMissed", days.date(missed.get()));
        }
        LocalDate replyBy = summary.replyBy().orElse(days.today());
        String owed = isOverdue(replyBy)
                ? words.say("casefile.deadline.owed", days.since(replyBy))
                : words.getString("casefile.deadline.owedToday");
        return summary.drafting() ? owed + " " + words.getString("casefile.deadline.nextUnderWay") : owed;
    }

    private String awaited(CaseSummary summary) {
        String due = summary.replyBy()
                .map(this::due)
                .or(() -> summary.promisedBy().map(this::promised))
                .orElse("");
        Optional<String> sent = summary.lastSent().map(day -> words.say("casefile.deadline.sent", days.date(day)));
        return sent.map(left -> left + " · " + due).orElse(due);
    }

    private String answered(CaseSummary summary) {
        return summary.lastSent()
                .map(day -> words.say("casefile.deadline.answered", days.date(day)))
                .orElseGet(() -> words.getString("casefile.deadline.nothing"));
    }
}
