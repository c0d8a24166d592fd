package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.MovedWriters;
import app.redress.letter.Letter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.Optional;

/** Asks about the sentences of an open letter that hang on a country, once who writes it or its address is elsewhere. */
public final class CountryFollowing {
    private final MovedWriters cases;
    private final BackgroundTasks tasks;
    private final FollowingViewModel following;
    private Optional<Seen> seen = Optional.empty();

    public CountryFollowing(MovedWriters cases, BackgroundTasks tasks, FollowingViewModel following) {
        this.cases = cases;
        this.tasks = tasks;
        this.following = following;
    }

    /** The letter of a case was opened, or its addresses were written; all of it is kept. */
    public void look(CaseId id, Letter letter) {
        Seen now = new Seen(id, letter.recipient().country());
        boolean readdressed = seen.filter(before -> before.id().equals(id) && !before.equals(now))
                .isPresent();
        seen = Optional.of(now);
        tasks.submit(Lane.STORE, () -> cases.changes(id, letter.sender(), readdressed))
                .onSuccess(changes -> following.moved(id, changes));
    }

    private record Seen(CaseId id, String country) {}
}
