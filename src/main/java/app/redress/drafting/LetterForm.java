package app.redress.drafting;

import java.util.List;

/**
 * What the letter of one rung says, as phrases.
 *
 * @param subject of the letter
 * @param one how one thing is asked for
 * @param two how two things are asked for; their list follows
 * @param paragraphs each a list of sentences; one in which nothing is said is left out. A sentence that begins with
 *     {@code ~1}, {@code ~2}, … goes, in that order, when the letter is longer than a page, and comes back where there is
 *     room after all
 * @param shorter the same for the boxes of web forms, from the longest to the shortest; the first that fits is taken
 */
public record LetterForm(
        String subject, String one, String two, List<List<String>> paragraphs, List<List<List<String>>> shorter) {
    public LetterForm {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        shorter = List.copyOf(shorter);
    }
}
