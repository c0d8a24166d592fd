package app.redress.letter;

import app.redress.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands above a list of enclosures, or before it on its line: {@code Enc.}, {@code Attached (copies, I keep the
 * originals):}, {@code Copies sent with this letter:}.
 *
 * @param copies whether it says that all of them are copies
 * @param sentence whether it is one ("I attach copies:"), which may as well stand among the letter's words
 * @param rest what follows it on the line
 */
record EnclosureHeading(boolean copies, boolean sentence, String rest) {
    private static final Map<String, Set<String>> WORDS =
            WordList.sets(EnclosureHeading.class, "enclosure-headings.txt");

    private static final Set<String> IN_HEADING = Set.of("naming", "doing", "copying", "sending", "beside");

    /** The words of a heading, what it adds in brackets among them, up to its mark. */
    private static final Pattern LINE = Pattern.compile(
            "(?<head>(?:[^:()\\n]|\\([^()\\n]*\\)){2,90}?)(?:\\s*(?<mark>:)\\s*|\\s+[–—-]\\s+|$)(?<rest>.*)");

    /** "Encl. 2 photographs" */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?i)(?<head>enc(?:l|s|ls)?\\.?(?:\\s*\\([^()]*\\))?)\\s*(?:(?<mark>:)|\\.)?\\s+(?<rest>.+)");
    /** "Enclosures. Receipt" */
    private static final Pattern STOPPED =
            Pattern.compile("(?i)(?<head>(?:enclosures?|attachments?|enclosed|attached))(?<mark>\\.)\\s*(?<rest>.*)");

    private static final Pattern BEGINNING = Pattern.compile("\\p{Lu}|enc|att");
    /** "**Attached**", "# Enclosures" */
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{2,}|^#+\\s*");

    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");
    /** ", and the originals are in my desk": where people keep them needs no list of words. */
    private static final Pattern KEPT =
            Pattern.compile("(?i)(?:[,;–—]|\\s(?:and|but|as|while|-)(?=\\s))[^,;–—]*\\boriginals?\\b[^,;–—]*");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d'’-]+");

    /** "Attached: a copy of the contract. Evenings are best for a chat." is part of a letter. */
    private static final Pattern SENTENCES = Pattern.compile("[\\p{Ll})\\d][.!?] +\\p{Lu}\\p{Ll}* \\p{Ll}");

    static Optional<EnclosureHeading> of(String written) {
        String line = EMPHASIS.matcher(written).replaceAll("");
        if (!BEGINNING.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        return Stream.of(LINE, ABBREVIATED, STOPPED)
                .flatMap(form -> read(form.matcher(line)).stream())
                .filter(heading -> !heading.tells())
                .findFirst();
    }

    private static Optional<EnclosureHeading> read(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        String head = line.group("head");
        boolean marked = line.group("mark") != null;
        String names = NOTE.matcher(head).replaceAll(" ");
        List<String> words = words(marked ? KEPT.matcher(names).replaceAll(" ") : names);
        boolean copies = hasAny("copying", words(head));
        boolean sentence = marked
                && (hasAny("finding", words)
                        || (hasAny("doing", words) && !words.get(0).startsWith("what")));
        boolean heads = (names(words, sentence) || sends(words, copies && marked))
                && words.stream().allMatch(word -> isInHeading(word, sentence));
        return heads ? Optional.of(of(copies, sentence, line.group("rest").strip())) : Optional.empty();
    }

    private static boolean names(List<String> words, boolean sentence) {
        return hasAny("naming", words)
                || (hasAny("doing", words)
                        && (words.get(0).startsWith("what") || (sentence && hasAny("saying", words))));
    }

    private static boolean sends(List<String> words, boolean copies) {
        return copies && (words.size() == 1 || hasAny("sending", words));
    }

    private static boolean isInHeading(String word, boolean sentence) {
        return IN_HEADING.stream().anyMatch(set -> is(set, word)) || (sentence && is("finding", word));
    }

    /** "Enclosures: copies, originals kept" says nothing yet of what they are. */
    private static EnclosureHeading of(boolean copies, boolean sentence, String rest) {
        Matcher further = LINE.matcher(rest);
        if (further.matches()
                && further.group("mark") != null
                && !further.group("rest").isBlank()) {
            boolean kept = further.group("head").toLowerCase(Locale.ROOT).contains("original");
            return kept
                    ? new EnclosureHeading(true, sentence, further.group("rest").strip())
                    : read(further).orElse(new EnclosureHeading(copies, sentence, rest));
        }
        List<String> words = words(rest);
        boolean note =
                hasAny("copying", words) && words.stream().allMatch(word -> is("copying", word) || is("beside", word));
        return note ? new EnclosureHeading(true, sentence, "") : new EnclosureHeading(copies, sentence, rest);
    }

    /** Whether what follows is a sentence: it ends like one and says what the papers do. */
    private boolean tells() {
        return SENTENCES.matcher(rest).find() || (rest.endsWith(".") && hasAny("telling", words(rest)));
    }

    private static boolean hasAny(String set, List<String> words) {
        return words.stream().anyMatch(word -> is(set, word));
    }

    private static boolean is(String set, String word) {
        return WORDS.getOrDefault(set, Set.of()).contains(word) || (set.equals("beside") && word.matches("\\d{1,2}"));
    }

    private static List<String> words(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\''), -1))
                .filter(word -> word.matches(".*[\\p{L}\\d].*"))
                .toList();
    }
}
