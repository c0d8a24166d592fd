package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The clauses of a sentence that bear no heat, put together; a subject they shared with a heated one stays with them. */
final class FactualClauses {
    /** A dropped clause may tell no more than this many things, the one it is about among them. */
    private static final int LITTLE = 2;

    /** What these mock is often what happened. */
    private static final Set<Category> MOCKS = Set.of(Category.SARCASM, Category.PASSIVE_AGGRESSION);

    private final List<Alarm> alarms;
    private final UnaryOperator<Draft> cooled;
    private final StringBuilder waived = new StringBuilder();
    private Draft kept = Draft.of(List.of());
    private Draft subject = Draft.of(List.of());
    private boolean afterHeat;
    private boolean afterAside;

    private FactualClauses(List<Alarm> alarms, UnaryOperator<Draft> cooled) {
        this.alarms = alarms;
        this.cooled = cooled;
    }

    /**
     * Those of {@code draft}; empty when none of its clauses, or each, is heated.
     *
     * @param cooled takes the heat out of a subject
     */
    static Optional<Cut> of(Draft draft, List<Alarm> alarms, UnaryOperator<Draft> cooled) {
        List<Clause> clauses = Clause.in(draft, alarms);
        if (clauses.stream().noneMatch(Clause::heated) || clauses.stream().allMatch(Clause::heated)) {
            return Optional.empty();
        }
        FactualClauses factual = new FactualClauses(alarms, cooled);
        clauses.forEach(factual::take);
        return Optional.of(new Cut(factual.kept.text(), factual.waived.toString()));
    }

    private void take(Clause clause) {
        if (afterHeat && clause.isOfSomebodyElse(subject)) {
            return;
        }
        boolean ownSubject = clause.hasSubject() && !(afterHeat && clause.goesOnAbout(subject));
        if (ownSubject && !clause.isSubordinate() && clause.subject().size() > 0) {
            subject = cooled.apply(clause.subject());
        }
        if (clause.heated()) {
            waived.append(' ').append(waived(clause));
        } else if (clause.body().size() > 0 && !(kept.size() == 0 && afterHeat && clause.givesAReason())) {
            boolean shares = afterHeat && !ownSubject && !clause.isRequest();
            boolean breaksOff = clause.isRequest()
                    && afterHeat
                    && kept.size() > 0
                    && clause.link().size() > 0;
            kept = breaksOff
                    ? Draft.of(withRequest(clause))
                    : kept.then(shares ? shared(clause) : joined(clause, afterAside && !ownSubject));
        }
        afterAside = clause.heated() && clause.isBeside() && !afterHeat;
        afterHeat = clause.heated() && !afterAside;
    }

    /** What was kept, and what {@code clause} asks for as a sentence of its own. */
    private List<Draft.Piece> withRequest(Clause clause) {
        Draft.Piece mark = clause.link().pieces().get(0);
        Draft.Piece verb = clause.body().pieces().get(0);
        Draft rest = clause.body().part(1, clause.body().size());
        List<Draft.Piece> all = new ArrayList<>(kept.pieces());
        all.add(new Draft.Piece(".", false, mark.word()));
        all.add(new Draft.Piece("Please " + Tidying.inner(verb.text()), true, verb.word()));
        all.addAll(rest.pieces());
        return all;
    }

    /** The words of a heated clause, where beside its heat it tells of nothing but whom or what it is about. */
    private String waived(Clause clause) {
        String cool = clause.body()
                .without(word -> alarms.stream().anyMatch(alarm -> alarm.range().overlaps(word.range())))
                .text();
        boolean saysWhatSomebodyIs =
                !NeutralNames.predicate(clause.body(), alarms).isEmpty();
        boolean mocked = alarms.stream().anyMatch(alarm -> MOCKS.contains(alarm.category()));
        boolean tells = Happening.in(mocked ? clause.body().text() : cool);
        boolean keeps = tells || Substance.of(cool).size() > LITTLE;
        return keeps && !saysWhatSomebodyIs ? "" : clause.body().text();
    }

    /** A clause that shares its subject with one that went. */
    private Draft shared(Clause clause) {
        Draft whole = carried().then(clause.goesOnAbout(subject) ? clause.predicate() : clause.body());
        return kept.size() == 0 ? whole : clause.link().then(whole);
    }

    /** The subject as it stands after what was kept: small at its beginning unless a name or "I". */
    private Draft carried() {
        if (kept.size() == 0 || subject.size() == 0) {
            return subject;
        }
        Draft.Piece first = subject.pieces().get(0);
        Draft small = Draft.of(List.of(first.written(Tidying.inner(first.text()))));
        return small.then(subject.part(1, subject.size()));
    }

    private Draft joined(Clause clause, boolean markGoes) {
        Draft link = markGoes ? clause.link().without(word -> !word.isLetters()) : clause.link();
        return kept.size() == 0 ? clause.body() : link.then(clause.body());
    }
}
