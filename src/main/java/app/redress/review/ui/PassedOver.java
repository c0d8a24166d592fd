package app.redress.review.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.PassedOverFindings;
import app.redress.review.IgnoredFindings;
import app.redress.review.IgnoredFindings.Place;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;

/** Keeps with a case what a person passed over in its letter, and lets them take that back. */
public final class PassedOver {
    private final ReviewViewModel review;
    private final PassedOverFindings kept;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private Optional<CaseId> open = Optional.empty();

    public PassedOver(
            ReviewViewModel review, PassedOverFindings kept, BackgroundTasks tasks, Dialogs dialogs, Words words) {
        this.review = review;
        this.kept = kept;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        review.onIgnored(this::decided);
    }

    /** The letter of this case is open. */
    public void opened(CaseId id) {
        open = Optional.of(id);
        tasks.submit(Lane.STORE, () -> kept.of(id)).onSuccess(places -> {
            if (!places.isEmpty() && open.filter(id::equals).isPresent()) {
                review.passOver(places);
            }
        });
    }

    private void decided(IgnoredFindings before, IgnoredFindings after) {
        keep();
        boolean always = before.places().equals(after.places());
        dialogs.toast(
                words.getString(always ? "review.ignored.always" : "review.ignored.here"),
                words.getString("review.ignored.undo"),
                () -> {
                    review.hearAgain(before, after);
                    keep();
                });
    }

    private void keep() {
        List<Place> places = review.passedOver();
        open.ifPresent(id -> tasks.submit(Lane.STORE, () -> {
            kept.keep(id, places);
            return places;
        }));
    }
}
