package app.redress.casefile;

import app.redress.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Deadlines in words: what is owed, what is awaited, and how long there is still to go. */
public final class DeadlineWords {
    private static final Pattern DUE = Pattern.compile(" is (?:usually )?due\\b");

    /** As a reminder calls itself. */
    private static final Pattern REMINDER = Pattern.compile("(?i)(?:second |final )?reminder\\b");

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
            case DRAFTING -> draft(summary);
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

    /** The same by name: it is the day the person asked for, whatever the law says. */
    public String asked(LocalDate replyBy) {
        return replyBy.isAfter(days.today())
                ? words.say("casefile.deadline.askedBy", days.date(replyBy), days.ahead(replyBy))
                : due(replyBy);
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
        String owed = answerOwed(summary)
                .or(() -> summary.overdueDuty(days.today()).map(this::dutyOwed))
                .orElse("");
        return underWay(summary).map(next -> owed + " " + next).orElse(owed);
    }

    private Optional<String> answerOwed(CaseSummary summary) {
        return summary.replyBy()
                .filter(day -> !day.isAfter(days.today()))
                .map(day -> isOverdue(day)
                        ? words.say("casefile.deadline.owed", days.since(day))
                        : words.getString("casefile.deadline.owedToday"));
    }

    private String dutyOwed(UpcomingDay duty) {
        return words.say("casefile.deadline.duty", days.since(duty.day()), duty(duty.label()));
    }

    /** "their acknowledgement", of "Their acknowledgement is due". */
    public String duty(String label) {
        String what = DUE.matcher(label).replaceFirst("");
        return what.substring(0, 1).toLowerCase(words.getLocale()) + what.substring(1);
    }

    private String draft(CaseSummary summary) {
        return words.say("casefile.deadline.draft", days.moment(summary.updated()));
    }

    private String awaited(CaseSummary summary) {
        String due = due(summary).orElse("");
        Optional<String> sent = summary.lastSent().map(day -> words.say("casefile.deadline.sent", days.date(day)));
        String awaited = sent.map(left -> left + " · " + due).orElse(due);
        return underWay(summary).map(next -> awaited + ". " + next).orElse(awaited);
    }

    private Optional<String> underWay(CaseSummary summary) {
        boolean reminds = REMINDER.matcher(summary.subject()).lookingAt();
        return Optional.of(words.getString(
                        reminds ? "casefile.deadline.reminderUnderWay" : "casefile.deadline.nextUnderWay"))
                .filter(said -> summary.drafting());
    }

    /** The answer that is awaited, or what was promised. */
    private Optional<String> due(CaseSummary summary) {
        return summary.replyBy().map(this::due).or(() -> summary.promisedBy().map(this::promised));
    }

    private String answered(CaseSummary summary) {
        return summary.lastSent()
                .map(day -> words.say("casefile.deadline.answered", days.date(day)))
                .orElseGet(() -> words.getString("casefile.deadline.nothing"));
    }
}
