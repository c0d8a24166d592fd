package app.redress.drafting;

import java.util.List;

/**
 * What has gone wrong, as a starting point for a letter.
 *
 * @param id stable identifier in kebab-case: {@code faulty-goods}
 * @param sector where it belongs: {@code retail}, {@code airline}, …
 * @param title as the chooser shows it
 * @param summary one sentence that lets a person recognise their case
 * @param subject of the letter, may hold gaps in square brackets
 * @param body from salutation to signature, gaps in square brackets
 * @param evidence what is worth enclosing
 */
public record Situation(
        String id, String sector, String title, String summary, String subject, String body, List<String> evidence) {
    public Situation {
        evidence = List.copyOf(evidence);
    }
}
