package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.List;

/**
 * What a rule heard, before the guards have asked who says it and of whom.
 *
 * @param range the words it is about, in UTF-16 units of the passage
 * @param rule identifier of the rule
 * @param message why, in one sentence a layperson accepts
 * @param suggestions the rule's own replacements of these words; often none
 */
public record Alarm(
        TextRange range, Category category, Severity severity, String rule, String message, List<String> suggestions) {
    public Alarm {
        suggestions = List.copyOf(suggestions);
    }

    /** The same alarm about the words at {@code place}. */
    public Alarm at(TextRange place) {
        return new Alarm(place, category, severity, rule, message, suggestions);
    }
}
