package app.redress.review;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * One remark on a stretch of a text.
 *
 * @param range where it stands, in UTF-16 units of the text reviewed
 * @param text the words it is about, as they stand there
 * @param rule identifier of the rule that made it, stable across versions
 * @param message why, in one sentence a layperson accepts
 * @param rewordings full replacements of {@code text}, the firmest first, at most three; an empty string removes it
 * @param remarks how many remarks a rewording settles: more than one where it rewrites a sentence in which several met
 */
public record Finding(
        TextRange range,
        String text,
        Category category,
        Severity severity,
        String rule,
        String message,
        List<String> rewordings,
        int remarks) {
    public Finding {
        rewordings = List.copyOf(rewordings);
        if (remarks < 1) {
            throw new IllegalArgumentException("a finding is at least one remark");
        }
    }

    /** One remark. */
    public Finding(
            TextRange range,
            String text,
            Category category,
            Severity severity,
            String rule,
            String message,
            List<String> rewordings) {
        this(range, text, category, severity, rule, message, rewordings, 1);
    }

    /** Whether its rewordings are of a whole sentence in which several remarks met. */
    public boolean rewritesTheSentence() {
        return remarks > 1;
    }

    /** This finding where it stands after {@code edit}; empty when the edit reached into its words. */
    public Optional<Finding> after(TextEdit edit) {
        return range.after(edit).map(this::at);
    }

    /** This finding with {@code offers} in place of its own. */
    public Finding offering(List<String> offers) {
        return new Finding(range, text, category, severity, rule, message, offers, remarks);
    }

    public Finding at(TextRange newRange) {
        return new Finding(newRange, text, category, severity, rule, message, rewordings, remarks);
    }

    /** This finding, made graver or lighter. */
    public Finding as(Severity newSeverity) {
        return new Finding(range, text, category, newSeverity, rule, message, rewordings, remarks);
    }
}
