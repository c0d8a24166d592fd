package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Milestone;
import app.redress.casefile.Promise;
import app.redress.casefile.course.CaseCourse.Why;
import app.redress.drafting.Rung;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Sureness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ladder of a case, step by step: what is done, what is now and which letter it wants, what can come then. */
public final class Ladder {
    private static final String STAGE_ONE = "casefile.rung.stageOne";
    private static final String STAGE_TWO = "casefile.rung.stageTwo";

    private final CaseWords words;

    public Ladder(CaseWords words) {
        this.words = words;
    }

    public List<Step> of(CaseCourse course) {
        ComplaintCase complaint = course.matter().complaint();
        List<Step> steps = new ArrayList<>();
        LettersByRung rungs = new LettersByRung(course.matter());
        course.stageOneElsewhere()
                .ifPresent(day ->
                        steps.add(step(State.DONE, STAGE_ONE, words.days().date(day))));
        course.matter().letters().forEach(sent -> steps.add(sent(rungs.of(sent), sent, course)));
        steps.addAll(asked(course.matter()));
        complaint
                .outcome()
                .ifPresent(end -> steps.add(step(
                        State.DONE,
                        "casefile.result." + end.result(),
                        words.days().date(end.on()))));
        complaint
                .answer()
                .ifPresent(reply -> steps.add(step(
                        State.DONE, "casefile.standing.answered", words.days().date(reply.on()))));
        complaint.awaitedBy().ifPresent(day -> steps.add(awaited(day, course)));
        complaint.openPromises().stream().map(Promise::due).distinct().forEach(day -> steps.add(promised(day)));
        steps.addAll(turn(course));
        steps.addAll(ahead(course, rungs));
        return List.copyOf(steps);
    }

    private List<Step> asked(CaseMatter matter) {
        return matter.entries(Milestone.class).stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.ESCALATION)
                .map(asked -> step(
                        State.DONE,
                        "casefile.milestone.ESCALATION",
                        words.days().date(asked.on())))
                .toList();
    }

    private Step sent(Optional<Rung> rung, LetterSent sent, CaseCourse course) {
        String plain = rung.map(known -> "casefile.rung." + known).orElse("casefile.rung.beside");
        String first = course.isStageOne(sent) ? STAGE_ONE : plain;
        return step(
                State.DONE,
                course.isStageTwo(sent) ? STAGE_TWO : first,
                words.days().date(sent.on()));
    }

    private Step awaited(LocalDate replyBy, CaseCourse course) {
        boolean late = words.deadlines().isOverdue(replyBy);
        String asked = words.deadlines().asked(replyBy);
        return step(
                late ? State.LATE : State.NOW,
                "casefile.standing.theirAnswer",
                course.answerOwed().map(clock -> lawful(asked, clock)).orElse(asked));
    }

    /** The day asked for is not the day of the law. */
    private String lawful(String asked, RunningClock clock) {
        String sure = clock.rule().sureness() == Sureness.A ? "A" : "B";
        return words.say("casefile.deadline.lawBy." + sure, asked, words.days().date(clock.day()));
    }

    private Step promised(LocalDate day) {
        State state = words.deadlines().isOverdue(day) ? State.LATE : State.NOW;
        return step(state, "casefile.standing.promised", words.deadlines().promised(day));
    }

    /** The letter under way, or the one to begin now. */
    private List<Step> turn(CaseCourse course) {
        boolean begun = !course.matter().letters().isEmpty();
        if (course.matter().complaint().draft().isPresent()) {
            return List.of(step(
                    State.NOW,
                    begun ? "casefile.standing.writingNext" : "casefile.standing.writingFirst",
                    say("casefile.standing.writing")));
        }
        if (!course.advice().isNow()) {
            return List.of();
        }
        Why why = course.advice().why();
        Rung first = course.advice().letters().get(0);
        Optional<String> body = course.body()
                .filter(known -> first == Rung.BODY)
                .map(NextBody::name)
                .map(Capital::of);
        return List.of(new Step(
                State.NOW,
                body.orElseGet(() -> say(why == Why.OFFERED ? "casefile.standing.offer" : rungKey(first, course))),
                say("casefile.advice." + why),
                course.advice().letters()));
    }

    /** The rungs above the one that is now, as far as they are known. */
    private List<Step> ahead(CaseCourse course, LettersByRung rungs) {
        if (course.matter().letters().isEmpty()) {
            return Stream.concat(beginning(), ahead(Rung.BODY, course).stream()).toList();
        }
        Why why = course.advice().why();
        if (why == Why.ACCEPTED || why == Why.CLOSED || why == Why.OFFERED) {
            return List.of();
        }
        List<Rung> climb = LettersByRung.CLIMB;
        int reached = rungs.highest().map(climb::indexOf).orElse(0);
        int now = course.advice().isNow()
                ? course.advice().letters().stream()
                        .mapToInt(climb::indexOf)
                        .max()
                        .orElse(-1)
                : -1;
        return climb.stream()
                .filter(rung -> climb.indexOf(rung) > Math.max(reached, now))
                .flatMap(rung -> ahead(rung, course).stream())
                .toList();
    }

    private Optional<Step> ahead(Rung rung, CaseCourse course) {
        if (rung != Rung.BODY) {
            return Optional.of(
                    new Step(State.LATER, say(rungKey(rung, course)), say(needs(rung, course)), List.of(rung)));
        }
        return course.body()
                .map(body -> new Step(State.LATER, Capital.of(body.name()), opening(body, course), List.of(rung)))
                .or(() -> Optional.of(step(State.LATER, "casefile.body.none", say(remaining(course))))
                        .filter(none -> course.isBodyKnowable()));
    }

    /** What is left where no body is known; what the rulebook has no source for is not named. */
    private static String remaining(CaseCourse course) {
        boolean american =
                course.matter().jurisdiction().filter(Jurisdiction.US::equals).isPresent();
        return american ? "casefile.body.none.US" : "casefile.body.none.words";
    }

    /** From when it may be asked and, while their last word is awaited, for how long after that. */
    private String opening(NextBody body, CaseCourse course) {
        Optional<String> from = body.from()
                .map(day -> words.say(
                        day.isAfter(course.today()) ? "casefile.needs.body.from" : "casefile.needs.body.open",
                        words.days().date(day)));
        Optional<String> time = course.outsideTime().map(new CourseWords(words)::length);
        return from.flatMap(opens -> time.map(last -> words.say("casefile.needs.body.within", opens, last)))
                .or(() -> from)
                .or(() -> time)
                .orElseGet(() -> say("casefile.needs.body"));
    }

    private Stream<Step> beginning() {
        return Stream.of(
                step(State.LATER, "casefile.standing.send", say("casefile.standing.send.words")),
                step(State.LATER, "casefile.standing.theirAnswer", say("casefile.standing.theirAnswer.words")));
    }

    private Step step(State state, String key, String said) {
        return new Step(state, say(key), said, List.of());
    }

    private String say(String key) {
        return words.words().getString(key);
    }

    private static String rungKey(Rung rung, CaseCourse course) {
        return course.asksForStageTwo(rung) ? STAGE_TWO : "casefile.rung." + rung;
    }

    private static String needs(Rung rung, CaseCourse course) {
        return course.asksForStageTwo(rung) ? "casefile.needs.stageTwo" : "casefile.needs." + rung;
    }

    /** How far a step has come. Names are bundle keys: {@code casefile.state.DONE}. */
    public enum State {
        DONE,
        NOW,
        LATE,
        LATER
    }

    /**
     * One step.
     *
     * @param letters those it can begin
     */
    public record Step(State state, String title, String words, List<Rung> letters) {
        public Step {
            letters = List.copyOf(letters);
        }
    }
}
