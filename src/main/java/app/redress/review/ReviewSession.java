package app.redress.review;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the editor and the review meet: the text, what was found in it, and which finding is looked at. Every edit
 * raises the revision; a result for an older revision is moved through the edits made since. At any moment each
 * finding's words stand at its range in {@link #text()}. Not thread-safe: the caller stays on one thread.
 */
public final class ReviewSession {
    private final List<Runnable> listeners = new ArrayList<>();
    private final Revisions revisions = new Revisions();
    private final List<Reworded> reworded = new ArrayList<>();
    private IgnoredFindings ignored = IgnoredFindings.NONE;
    private Predicate<Finding> attention = finding -> true;
    private String text = "";
    private List<Finding> findings = List.of();
    private @Nullable Finding current;

    /** Begins anew with another text; results for anything earlier are dropped from now on. */
    public void open(String newText, IgnoredFindings known) {
        text = newText;
        revisions.restart();
        ignored = known;
        findings = List.of();
        current = null;
        reworded.clear();
        changed();
    }

    /** The person, or an applied rewording, changed the text. */
    public void edited(TextEdit edit) {
        text = edit.applyTo(text);
        revisions.add(edit);
        findings = findings.stream().flatMap(f -> Drift.after(f, edit).stream()).toList();
        current = current == null ? null : Drift.after(current, edit).orElse(null);
        changed();
    }

    /**
     * Takes in what was found in the text as it was at {@code atRevision}.
     *
     * @return false when something newer was taken in already, or another text opened
     */
    public boolean reviewed(long atRevision, List<Finding> found) {
        if (!revisions.knows(atRevision)) {
            return false;
        }
        revisions.reviewed(atRevision);
        List<Finding> standing = found.stream()
                .flatMap(f -> Drift.now(f, revisions.since(atRevision), text).stream())
                .toList();
        ignored = ignored.seenAgain(standing, text);
        findings = standing;
        current = current == null ? null : sameAs(current).orElse(null);
        changed();
        return true;
    }

    /** Where {@code range} of the text at {@code atRevision} stands now; empty when it was edited or is too old. */
    public Optional<TextRange> now(long atRevision, TextRange range) {
        if (!revisions.knows(atRevision) || range.end() > text.length() - revisions.growthSince(atRevision)) {
            return Optional.empty();
        }
        return Drift.now(range, revisions.since(atRevision));
    }

    /** Which findings are shown and stepped through, of those that are not ignored. */
    public void attendTo(Predicate<Finding> wanted) {
        attention = wanted;
        current = current == null || !isShown(current) ? null : current;
        changed();
    }

    public void ignoreHere(Finding finding) {
        ignore(ignored.here(finding, text));
    }

    /** Passes over everything like {@code finding}; {@link #ignored()} then holds its word or its rule. */
    public void ignoreAlways(Finding finding) {
        ignore(ignored.always(finding));
    }

    public void ignore(IgnoredFindings all) {
        ignored = all;
        current = current == null || !isShown(current) ? null : current;
        changed();
    }

    public IgnoredFindings ignored() {
        return ignored;
    }

    public String text() {
        return text;
    }

    public long revision() {
        return revisions.current();
    }

    /** What is not ignored, in order of the text. */
    public List<Finding> findings() {
        return findings.stream().filter(f -> !ignored.hides(f, text)).toList();
    }

    /** Those of {@link #findings()} that attention is given to. */
    public List<Finding> shown() {
        return findings().stream().filter(attention).toList();
    }

    public Optional<Finding> current() {
        return Optional.ofNullable(current);
    }

    /** Looks at {@code finding}, or at none. */
    public void select(@Nullable Finding finding) {
        current = finding;
        changed();
    }

    /** The finding whose words {@code offset} touches. */
    public Optional<Finding> at(int offset) {
        return shown().stream()
                .filter(f -> f.range().start() <= offset && offset <= f.range().end())
                .findFirst();
    }

    /** Looks at the finding after the current one, or else the first from {@code caret} on; round at the end. */
    public Optional<Finding> next(int caret) {
        return next(caret, true);
    }

    /** The same, {@code round} at the end or not. */
    public Optional<Finding> next(int caret, boolean round) {
        List<Finding> all = shown();
        int from = current == null ? caret : current.range().start() + 1;
        Optional<Finding> found =
                all.stream().filter(f -> f.range().start() >= from).findFirst();
        return step(found.or(() -> all.stream().filter(f -> round).findFirst()));
    }

    /** Looks at the finding before the current one, or else the last up to {@code caret}; round at the beginning. */
    public Optional<Finding> previous(int caret) {
        List<Finding> all = shown();
        int until = current == null ? caret : current.range().start() - 1;
        Optional<Finding> found =
                all.stream().filter(f -> f.range().start() <= until).reduce((a, b) -> b);
        return step(found.or(() -> all.stream().reduce((a, b) -> b)));
    }

    /**
     * The edit that puts {@code rewording} in the place of {@code finding}. The caller makes it in the editor, which
     * reports it back through {@link #edited}. Taking words out altogether takes one of two spaces with them.
     */
    public TextEdit apply(Finding finding, String rewording) {
        if (finding.category().isTone()) {
            reworded.add(new Reworded(finding.text(), rewording));
        }
        TextRange range = finding.range();
        boolean spaceLeft = range.start() == 0 || Character.isWhitespace(text.charAt(range.start() - 1));
        boolean spaceRight = range.end() < text.length() && text.charAt(range.end()) == ' ';
        int extra = rewording.isEmpty() && spaceLeft && spaceRight ? 1 : 0;
        return new TextEdit(range.start(), range.length() + extra, rewording);
    }

    /**
     * The rewordings taken since the text was opened, in order; what was undone is among them. A slip of the pen that was
     * put right is none: it told nothing.
     */
    public List<Reworded> reworded() {
        return List.copyOf(reworded);
    }

    /** Calls {@code listener} after every change; what is returned ends that. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Optional<Finding> step(Optional<Finding> found) {
        found.ifPresent(this::select);
        return found;
    }

    private boolean isShown(Finding finding) {
        return attention.test(finding) && !ignored.hides(finding, text);
    }

    private Optional<Finding> sameAs(Finding earlier) {
        return shown().stream()
                .filter(f -> f.range().equals(earlier.range()) && f.rule().equals(earlier.rule()))
                .findFirst();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
