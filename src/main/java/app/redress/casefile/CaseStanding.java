package app.redress.casefile;

import app.redress.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where a case stands, step by step: what is done, what is now, what comes then. */
public final class CaseStanding {
    private final Words words;
    private final DayWords days;
    private final DeadlineWords deadlines;

    public CaseStanding(Words words, DayWords days, DeadlineWords deadlines) {
        this.words = words;
        this.days = days;
        this.deadlines = deadlines;
    }

    public List<Step> of(ComplaintCase complaint) {
        List<Step> steps = new ArrayList<>();
        complaint.entries().stream()
                .filter(CaseEntry.LetterSent.class::isInstance)
                .forEach(sent -> steps.add(letter(sent, steps.isEmpty())));
        complaint
                .answer()
                .ifPresent(reply -> steps.add(step(State.DONE, "casefile.standing.answered", days.date(reply.on()))));
        complaint.awaitedBy().ifPresent(day -> steps.add(awaited(day)));
        complaint.openPromises().forEach(promise -> steps.add(promised(promise)));
        if (complaint.draft().isPresent()) {
            steps.add(step(
                    State.NOW,
                    steps.isEmpty() ? "casefile.standing.writingFirst" : "casefile.standing.writingNext",
                    words.getString("casefile.standing.writing")));
        } else if (complaint.awaitedBy().isEmpty()) {
            steps.add(
                    step(State.NOW, "casefile.standing.yourTurn", words.getString("casefile.standing.yourTurn.words")));
        } else if (complaint.awaitedBy().filter(deadlines::isOverdue).isPresent()) {
            steps.add(step(State.NOW, "casefile.standing.yourTurn", words.getString("casefile.standing.remind.words")));
        }
        steps.addAll(ahead(complaint));
        return List.copyOf(steps);
    }

    private Step letter(CaseEntry sent, boolean first) {
        return step(
                State.DONE,
                first ? "casefile.standing.firstLetter" : "casefile.standing.furtherLetter",
                days.date(sent.on()));
    }

    private Step awaited(LocalDate replyBy) {
        boolean late = deadlines.isOverdue(replyBy);
        return step(late ? State.LATE : State.NOW, "casefile.standing.theirAnswer", deadlines.due(replyBy));
    }

    private Step promised(Promise promise) {
        State state = deadlines.isOverdue(promise.due()) ? State.LATE : State.NOW;
        return step(state, "casefile.standing.promised", deadlines.promised(promise.due()));
    }

    private List<Step> ahead(ComplaintCase complaint) {
        if (complaint.lastSent().isPresent()) {
            return List.of();
        }
        return List.of(
                step(State.LATER, "casefile.standing.send", words.getString("casefile.standing.send.words")),
                step(
                        State.LATER,
                        "casefile.standing.theirAnswer",
                        words.getString("casefile.standing.theirAnswer.words")));
    }

    private Step step(State state, String key, String said) {
        return new Step(state, words.getString(key), said);
    }

    /** How far a step has come. Names are bundle keys: {@code casefile.state.DONE}. */
    public enum State {
        DONE,
        NOW,
        LATE,
        LATER
    }

    /** One step. */
    public record Step(State state, String title, String words) {}
}
