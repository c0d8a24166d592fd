package app.redress.review.languagetool;

import app.redress.review.Category;
import app.redress.review.Finding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a speller does not know and that are right all the same: names, taught words, codes, names in mid-sentence. */
final class SpellingExceptions {
    private static final Pattern CODE = Pattern.compile(".*[\\d@_/#].*|\\p{Lu}{2,}s?|https?:.*|www\\..*");
    private static final Pattern SURNAME = Pattern.compile(" \\p{Lu}['\u2019\\p{L}]*\\p{Ll}(?![\\p{L}\\d])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'\u2019-]+");

    private final Set<String> taught;

    SpellingExceptions(Set<String> names, Set<String> dictionary) {
        this.taught = Stream.concat(names.stream(), dictionary.stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry), BETWEEN_WORDS.splitAsStream(entry)))
                .map(SpellingExceptions::base)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean cover(Finding mistake, String paragraph) {
        if (mistake.category() != Category.SPELLING) {
            return touchesTaughtWord(mistake.text());
        }
        return taught.contains(base(mistake.text()))
                || CODE.matcher(mistake.text()).matches()
                || isNameInMidSentence(mistake, paragraph)
                || isFirstName(mistake, paragraph);
    }

    private boolean touchesTaughtWord(String text) {
        return BETWEEN_WORDS.splitAsStream(text).map(SpellingExceptions::base).anyMatch(taught::contains);
    }

    /** A capital in mid-sentence makes an unknown word a name, unless its small-letter form is the likely word. */
    private static boolean isNameInMidSentence(Finding mistake, String paragraph) {
        String text = mistake.text();
        if (!Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        String before = paragraph.substring(0, mistake.range().start()).stripTrailing();
        boolean startsSentence = before.isEmpty() || ".!?:\n".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !startsSentence || isShortTitle(before);
    }

    /** "Aoife Brennan had booked it": a capital that another follows. */
    private static boolean isFirstName(Finding mistake, String paragraph) {
        return Character.isUpperCase(mistake.text().codePointAt(0))
                && SURNAME.matcher(paragraph.substring(mistake.range().end())).lookingAt();
    }

    private static boolean isShortTitle(String before) {
        return before.endsWith("Mr.") || before.endsWith("Mrs.") || before.endsWith("Ms.") || before.endsWith("Dr.");
    }

    private static String base(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("'s?$", "");
    }
}
