package app.redress.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of enclosures below a signature: {@code Enc: receipt, two photographs}. */
final class EnclosureList {
    private static final Pattern HEADING = Pattern.compile(
            "(?:enclosures?|enclosed|encl?s?|annex(?:es)?|attachments?|attached)\\b\\s*(?:\\(\\d+\\))?\\s*[:.]?\\s*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile("(?i)\\p{L}+\\s*(?:\\(\\d+\\))?\\s*[:.].*|\\p{L}+");
    /** "Attached: a copy of the contract. Evenings are best for a chat." is part of a letter. */
    private static final Pattern SENTENCES = Pattern.compile("[\\p{Ll})\\d][.!?] +\\p{Lu}\\p{Ll}* \\p{Ll}");

    private static final Pattern ITEM_MARK = Pattern.compile("^(?:[-*•–]|\\(?\\d{1,2}[.)]|\\d{1,2} x)\\s+");

    /** "Letter of May 21, 2026 (copy)" and "bills, June and July" are one thing each. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;](?!\\s*(?:and\\s+)?(?:(?:19|20)\\d\\d|\\d+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*(?=\\s*(?:[,;(]|and\\b|to\\b|\\d|$))|dated|both)\\b(?! x )|\\s*(?:photo)?cop(?:y|ies)\\s*(?:[,;.]|$))");

    /** "(1) receipt (2) ticket" in one line. */
    private static final Pattern NUMBERED = Pattern.compile("\\(?1[.)]\\s.*\\s\\(?2[.)]\\s.*");

    private static final Pattern NEXT_NUMBER = Pattern.compile("[,;]?\\s+(?=\\(?\\d{1,2}[.)]\\s)");

    private EnclosureList() {}

    static boolean begins(LetterLine line) {
        return HEADING.matcher(line.words()).matches()
                && MARKED.matcher(line.words()).matches()
                && !SENTENCES.matcher(line.words()).find();
    }

    /** The enclosures named from the heading on. */
    static List<String> read(List<LetterLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Matcher heading = HEADING.matcher(lines.get(0).words());
        String first = heading.matches() ? heading.group("rest") : lines.get(0).words();
        List<String> below = lines.subList(1, lines.size()).stream()
                .map(LetterLine::words)
                .filter(words -> !words.isBlank())
                .toList();
        // Whoever gives each a line of its own may write commas within it.
        Stream<String> listed = below.size() > 1
                ? below.stream().flatMap(EnclosureList::named)
                : below.stream().flatMap(EnclosureList::split);
        return Stream.concat(split(first), listed).toList();
    }

    static Stream<String> split(String list) {
        Pattern between = NUMBERED.matcher(list.strip()).matches() ? NEXT_NUMBER : BETWEEN;
        return Stream.of(between.split(list, -1)).flatMap(EnclosureList::named);
    }

    private static Stream<String> named(String words) {
        return Stream.of(ITEM_MARK.matcher(words.strip()).replaceFirst("").strip())
                .filter(name -> name.matches(".*\\p{L}.*"));
    }
}
