package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.Locale;
import java.util.Set;

/**
 * One word or mark of a sentence as the language analysis sees it.
 *
 * @param text as written
 * @param range where it stands, in UTF-16 units of the passage
 * @param lemmas base forms it may have, in lower case
 * @param tags part-of-speech tags it may have (Penn Treebank, as LanguageTool writes them)
 */
public record Word(String text, TextRange range, Set<String> lemmas, Set<String> tags) {
    public Word {
        lemmas = Set.copyOf(lemmas);
        tags = Set.copyOf(tags);
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(Set<String> words) {
        return words.contains(lower());
    }

    public boolean hasLemma(Set<String> bases) {
        return lemmas.stream().anyMatch(bases::contains);
    }

    public boolean tagged(String prefix) {
        return tags.stream().anyMatch(tag -> tag.startsWith(prefix));
    }

    /** A word rather than a mark or a number. */
    public boolean isLetters() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** Begins with a capital and goes on in small letters, as names do. */
    public boolean isTitleCase() {
        return text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && text.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** All its letters are capitals and it has at least two. */
    public boolean isCapitals() {
        return text.chars().filter(Character::isLetter).count() > 1
                && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
