package app.redress.drafting;

import java.util.List;
import java.util.Optional;

/**
 * What has gone wrong, as a starting point for a letter.
 *
 * @param id stable identifier in kebab-case: {@code faulty-goods}
 * @param sector where it belongs: {@code retail}, {@code airline}, …
 * @param title as the chooser shows it
 * @param summary one sentence that lets a person recognise their case
 * @param subject of the letter; gaps in square brackets, what {@link TemplateFiller} knows in braces
 * @param body from salutation to signature, in the same way; blank when only its narrative tells it
 * @param evidence what is worth enclosing
 * @param narrative how facts become a letter of this kind; a template of the person's own has none
 * @param called other words by which people look for it: {@code scam}
 */
public record Situation(
        String id,
        String sector,
        String title,
        String summary,
        String subject,
        String body,
        List<String> evidence,
        Optional<Narrative> narrative,
        List<String> called) {
    public Situation {
        evidence = List.copyOf(evidence);
        called = List.copyOf(called);
    }

    /** One that is a template and nothing else. */
    public Situation(
            String id,
            String sector,
            String title,
            String summary,
            String subject,
            String body,
            List<String> evidence) {
        this(id, sector, title, summary, subject, body, evidence, Optional.empty(), List.of());
    }
}
