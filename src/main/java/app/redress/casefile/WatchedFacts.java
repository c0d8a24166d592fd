package app.redress.casefile;

import app.redress.drafting.Facts;
import java.util.Optional;
import java.util.function.Consumer;

/** Facts that tell of each case in which they have changed. */
public final class WatchedFacts implements CaseFacts {
    private final CaseFacts facts;
    private volatile Consumer<CaseId> watch = id -> {};

    public WatchedFacts(CaseFacts facts) {
        this.facts = facts;
    }

    /** From now on {@code changed} is told, on the thread that made the change. */
    public void watch(Consumer<CaseId> changed) {
        watch = changed;
    }

    @Override
    public Optional<Facts> of(CaseId id) {
        return facts.of(id);
    }

    @Override
    public void keep(CaseId id, Facts now) {
        facts.keep(id, now);
        watch.accept(id);
    }
}
