package app.redress.casefile.course;

import java.util.List;

/**
 * A rule that bears on a case and sets no day in it, in words.
 *
 * @param title what it gives, in short; blank where the rule speaks for itself
 * @param said the rule, or how what it gives was worked out
 * @param asides what else to know
 * @param source where it stands, how surely, and when it was checked
 */
public record RuleNote(String title, String said, List<String> asides, String source) {
    public RuleNote {
        asides = List.copyOf(asides);
    }
}
