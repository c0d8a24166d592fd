package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.UpcomingDay;
import app.redress.drafting.Rung;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a case stands on a day, worked out from what is known of it.
 *
 * @param today the day
 * @param clocks the most pressing first
 * @param unstarted times of the person's that wait for a day
 * @param undated rules for its very sector that set no day
 * @param body who may be asked outside the company, where a rule says so
 * @param advice what to do next
 * @param asks what was asked for, and what has become of it
 * @param contradictions what does not fit together
 */
public record CaseCourse(
        CaseMatter matter,
        LocalDate today,
        List<RunningClock> clocks,
        List<UnstartedClock> unstarted,
        List<Rule> undated,
        Optional<NextBody> body,
        Advice advice,
        List<AskedFor> asks,
        List<Contradiction> contradictions) {
    private static final Pattern ANSWER =
            Pattern.compile("(?i)their (?:\\w+ ){0,3}(?:answer|reply|response|decision) is ");

    public CaseCourse {
        clocks = List.copyOf(clocks);
        unstarted = List.copyOf(unstarted);
        undated = List.copyOf(undated);
        asks = List.copyOf(asks);
        contradictions = List.copyOf(contradictions);
    }

    /** Whether their time still runs, and no letter is under way. */
    public boolean isAwaited() {
        return advice.why() == Why.WAITING && matter.complaint().draft().isEmpty();
    }

    /** The day each right is counted from, by the id of its rule: that of the first time the rule sets. */
    public Map<String, LocalDate> rightsFrom() {
        return clocks.stream()
                .filter(clock ->
                        clock.due().clock().equals(clock.rule().clocks().get(0)))
                .collect(Collectors.toMap(
                        clock -> clock.rule().id(), clock -> clock.from().day(), (first, same) -> first));
    }

    /** Whether enough is known to say who may be asked outside: without one, none is known. */
    public boolean isBodyKnowable() {
        return matter.jurisdiction().isPresent() && matter.situation().isPresent();
    }

    /** Whether a letter of {@code rung} would ask for the second stage, where complaints are heard in two. */
    public boolean asksForStageTwo(Rung rung) {
        return rung == Rung.REMINDER
                && clocks.stream()
                        .anyMatch(clock -> StageTwo.follows(clock.due().clock()))
                && new StageTwo(matter).letter().isEmpty();
    }

    /** The day of the first of two stages, where it was not begun by a letter from here. */
    Optional<LocalDate> stageOneElsewhere() {
        boolean staged =
                clocks.stream().anyMatch(clock -> StageTwo.follows(clock.due().clock()));
        ComplaintDays days = new ComplaintDays(matter);
        return days.inWriting().map(CountedFrom::day).filter(day -> staged && days.isBeforeTheFirstLetter());
    }

    /** Whether {@code sent} was the first of two stages, the second of which has been asked for. */
    boolean isStageOne(LetterSent sent) {
        return clocks.stream().anyMatch(clock -> clock.overtaken().isPresent())
                && stageOneElsewhere().isEmpty()
                && matter.lettersToCompany().indexOf(sent) == 0;
    }

    /** Whether {@code sent} asked for the second stage. */
    boolean isStageTwo(LetterSent sent) {
        return clocks.stream().anyMatch(clock -> StageTwo.concerns(clock.due().clock()))
                && new StageTwo(matter).letter().filter(sent::equals).isPresent();
    }

    /** What they should have done and have not, the last of it. */
    public Optional<RunningClock> overdue() {
        return clocks.stream()
                .filter(clock -> clock.on(today) == RunningClock.State.OVERDUE)
                .max(Comparator.comparing(RunningClock::day));
    }

    /** When a rule binds them to answer that they have not given yet. */
    Optional<RunningClock> answerOwed() {
        return clocks.stream()
                .filter(clock -> !clock.isYours() && clock.on(today) == RunningClock.State.RUNNING)
                .filter(clock -> ANSWER.matcher(clock.due().label()).find())
                .findFirst();
    }

    /** When they have to answer the first of two stages, while they still have time for it. */
    Optional<RunningClock> stageOneAwaited() {
        return clocks.stream()
                .filter(clock -> StageTwo.follows(clock.due().clock()))
                .filter(clock -> clock.on(today) == RunningClock.State.RUNNING)
                .findFirst();
    }

    /** What they have to do first and have not; nothing before a letter has left, nor what one has left about since. */
    public Optional<UpcomingDay> owed() {
        return matter.complaint()
                .lastSent()
                .filter(sent -> matter.complaint().outcome().isEmpty())
                .flatMap(sent -> clocks.stream()
                        .filter(clock -> !clock.isYours() && clock.settled().isEmpty())
                        .filter(clock -> clock.overtaken().isEmpty())
                        .filter(clock -> !clock.day().isBefore(sent.on()))
                        .map(clock -> new UpcomingDay(clock.day(), clock.due().label()))
                        .min(Comparator.comparing(UpcomingDay::day)));
    }

    /** The time the person will have to go to somebody outside, once they have given their last word. */
    public Optional<UnstartedClock> outsideTime() {
        return unstarted.stream().filter(UnstartedClock::isAfterTheirAnswer).findFirst();
    }

    /** The last days ahead on which the person can use a right, the earliest first. */
    public List<UpcomingDay> rightsAhead() {
        return clocks.stream()
                .filter(RunningClock::isYours)
                .filter(clock -> clock.settled().isEmpty())
                .filter(clock -> !clock.day().isBefore(today))
                .map(clock -> new UpcomingDay(clock.day(), clock.due().label()))
                .sorted(Comparator.comparing(UpcomingDay::day))
                .toList();
    }

    /**
     * What to do next.
     *
     * @param why what has led to it
     * @param letters that fit, the likeliest first; empty while there is nothing to write
     */
    public record Advice(Why why, List<Rung> letters) {
        public Advice {
            letters = List.copyOf(letters);
        }

        /** Whether it is the person's turn. */
        public boolean isNow() {
            return why != Why.WAITING && !letters.isEmpty();
        }
    }

    /** What leads to the next step. Names are bundle keys: {@code casefile.advice.OVERDUE}. */
    public enum Why {
        /** No letter has left yet. */
        BEGINNING,
        /** Their time still runs. */
        WAITING,
        /** They have not answered in time. */
        OVERDUE,
        /** They promised something and its day is past. */
        PROMISE_MISSED,
        /** They answered, and it is not settled. */
        ANSWERED,
        /** They ask for something. */
        ASKED,
        /** They refused. */
        REFUSED,
        /** They gave their final response. */
        FINAL_WORD,
        /** The time they had is over: somebody outside may be asked. */
        BODY_OPEN,
        /** They have made an offer. */
        OFFERED,
        /** An offer was accepted. */
        ACCEPTED,
        /** It is over. */
        CLOSED
    }
}
