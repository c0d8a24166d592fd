package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.Outcome.Result;
import app.redress.casefile.Promise;
import app.redress.casefile.course.CaseCourse.Advice;
import app.redress.casefile.course.CaseCourse.Why;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which letter comes next in a case, and why. */
final class NextStep {
    private static final List<Rung> ANSWERS_TO_AN_OFFER =
            List.of(Rung.ACCEPT, Rung.ACCEPT_WITH_CONDITIONS, Rung.REFUSE_OFFER);

    private static final Set<Rung> ENDINGS = Set.of(Rung.ACCEPT, Rung.WITHDRAW, Rung.THANKS);

    private final CaseMatter matter;
    private final LettersByRung rungs;
    private final Optional<NextBody> body;
    private final LocalDate today;

    NextStep(CaseMatter matter, Optional<NextBody> body, LocalDate today) {
        this.matter = matter;
        this.rungs = new LettersByRung(matter);
        this.body = body;
        this.today = today;
    }

    Advice advice() {
        Optional<LetterSent> last = matter.complaint().lastSent();
        if (last.isEmpty()) {
            return new Advice(Why.BEGINNING, List.of(Rung.FIRST));
        }
        Optional<Outcome> end = matter.complaint().outcome();
        if (end.isPresent()) {
            boolean came = Set.of(Result.ALL, Result.PART).contains(end.get().result());
            return new Advice(Why.CLOSED, came ? List.of(Rung.THANKS) : List.of());
        }
        Optional<Rung> lastRung = rungs.of(last.get()).filter(ENDINGS::contains);
        if (lastRung.isPresent()) {
            return new Advice(Why.ACCEPTED, lastRung.get() == Rung.ACCEPT ? List.of(Rung.THANKS) : List.of());
        }
        boolean offered = CaseOffer.of(matter)
                .filter(offer -> offer.made() instanceof Milestone && matter.isAfter(offer.made(), last.get()))
                .isPresent();
        if (offered) {
            return new Advice(Why.OFFERED, ANSWERS_TO_AN_OFFER);
        }
        return matter.complaint().answer().map(this::answered).orElseGet(this::unanswered);
    }

    private Advice answered(ReplyReceived reply) {
        ReplyKind kind = matter.replies().stream()
                .filter(later -> later.equals(reply) || matter.isAfter(later, reply))
                .filter(ReplyReceived::isAnswer)
                .flatMap(later -> later.kind().stream())
                .reduce((earlier, later) -> later)
                .orElse(ReplyKind.REFUSAL);
        return switch (kind) {
            case OFFER -> new Advice(Why.OFFERED, ANSWERS_TO_AN_OFFER);
            case QUESTION, DOCUMENTS -> new Advice(Why.ASKED, List.of(Rung.REMINDER));
            case FINAL -> new Advice(Why.FINAL_WORD, List.of(outside()));
            case REFUSAL ->
                new Advice(reply.kind().isPresent() ? Why.REFUSED : Why.ANSWERED, List.of(higher(Rung.FINAL)));
            default -> new Advice(Why.ANSWERED, List.of(higher(Rung.REMINDER)));
        };
    }

    private Advice unanswered() {
        Rung next = higher(Rung.REMINDER);
        boolean open = body.filter(known -> known.isOpenOn(today)).isPresent();
        boolean climbed = rungs.highest().filter(rung -> rung != Rung.FIRST).isPresent();
        boolean asked = rungs.isAskedOutside();
        if (open && climbed && !asked) {
            return new Advice(Why.BODY_OPEN, List.of(Rung.BODY));
        }
        if (matter.complaint().awaitedBy().filter(today::isAfter).isPresent()) {
            return new Advice(Why.OVERDUE, List.of(next));
        }
        boolean missed =
                matter.complaint().openPromises().stream().map(Promise::due).anyMatch(today::isAfter);
        return new Advice(missed ? Why.PROMISE_MISSED : Why.WAITING, List.of(next));
    }

    /** The rung after the highest so far, at least {@code lowest}. */
    private Rung higher(Rung lowest) {
        Rung next = rungs.highest().map(this::above).orElse(lowest);
        List<Rung> climb = LettersByRung.CLIMB;
        return climb.indexOf(next) < climb.indexOf(lowest) ? lowest : next;
    }

    private Rung above(Rung highest) {
        return switch (highest) {
            case FIRST -> Rung.REMINDER;
            case REMINDER -> Rung.FINAL;
            case FINAL -> outside();
            default -> Rung.BEFORE_CLAIM;
        };
    }

    private Rung outside() {
        boolean asked = rungs.isAskedOutside();
        return body.isPresent() && !asked ? Rung.BODY : Rung.BEFORE_CLAIM;
    }
}
