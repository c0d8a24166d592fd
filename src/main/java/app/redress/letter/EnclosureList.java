package app.redress.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The list of enclosures below a letter, or between its last words and its thanks: {@code Enc: receipt, two photographs}.
 *
 * @param start its first line, counted in the lines given
 * @param end one past its last
 * @param sentence whether a sentence heads it
 * @param names of the enclosures as written, each with "(copy)" where the heading says so of all
 */
record EnclosureList(int start, int end, boolean sentence, List<String> names) {
    private static final Pattern ITEM_MARK = Pattern.compile(
            "^(?:[-*•–·]|\\(?\\d{1,2}[.)]|\\(?[a-hA-H]\\)|[A-H]\\.|[✓☑✔□☐>+]|\\[(?:[A-Za-z ]|\\d{1,2})\\]|\\(?[ivx]{1,4}[.)]|[A-H\\d](?=\\s{2})|\\d{1,2} x|(?i:attachment|annex|enclosure|appendix|exhibit) \\w{1,2} ?[:.)–-])\\s+");

    /** A mark within brackets parts no things; the bracket of "2) ticket" is none. */
    private static final String OUTSIDE_BRACKETS = "(?:(?![^(]*\\))|(?=\\s*\\w{1,2}\\)))";

    /** "Letter of May 21, 2026 (copy)" and "bills, June and July" are one thing each. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;]" + OUTSIDE_BRACKETS
                    + "(?!\\s*(?:and\\s+)?(?:(?:19|20)\\d\\d|\\d+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*(?=\\s*(?:[,;(]|and\\b|to\\b|\\d|$))|dated|both)\\b(?! x )|\\s*(?:photo)?cop(?:y|ies)\\s*(?:[,;.]|$))");

    /** Where things are set apart by such a mark, commas stand within them. */
    private static final Pattern PARTED = Pattern.compile("(?:;|\\s[/|•·]\\s)" + OUTSIDE_BRACKETS);

    /** "(1) receipt (2) ticket" in one line. */
    private static final Pattern NUMBERED = Pattern.compile("\\(?[1a][.)]\\s.*\\s\\(?[2b][.)]\\s.*");

    private static final Pattern NEXT_NUMBER = Pattern.compile("[,;]?\\s+(?=\\(?(?:\\d{1,2}|[a-h])[.)]\\s)");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:[,;/+&]|\\band)$");
    private static final Pattern SENTENCE_ENDED = Pattern.compile(".*[.!?:)]$");
    private static final int SHORT = 40;
    private static final int LONGEST_ITEM = 90;

    /** A list begins in the last two thirds of a letter. */
    private static final int THIRDS = 3;

    /** @param isLetter whether a line is one of the letter's own, whatever stands above it */
    static Optional<EnclosureList> in(List<LetterLine> lines, Predicate<String> isLetter) {
        return IntStream.range(Math.max(1, lines.size() / THIRDS), lines.size())
                .filter(line -> isApart(lines.get(line - 1)))
                .mapToObj(line -> at(lines, line, isLetter))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isApart(LetterLine above) {
        // A short line is no line of a paragraph that goes on below.
        return above.isBlank()
                || above.words().length() < SHORT
                || SENTENCE_ENDED.matcher(above.words()).matches();
    }

    private static Optional<EnclosureList> at(List<LetterLine> lines, int line, Predicate<String> isLetter) {
        return EnclosureHeading.of(lines.get(line).words()).flatMap(heading -> {
            List<String> items = new ArrayList<>();
            if (!heading.rest().isEmpty()) {
                items.add(heading.rest());
            }
            int end = collect(lines, line + 1, items, isLetter);
            List<String> names = named(heading, items);
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EnclosureList(line, end, heading.sentence(), names));
        });
    }

    /** Adds the lines of the list from {@code from} on, and says where it ends. */
    private static int collect(List<LetterLine> lines, int from, List<String> items, Predicate<String> isLetter) {
        int end = from;
        boolean marked = false;
        for (int i = from; i < lines.size(); i++) {
            String words = lines.get(i).words();
            boolean mark = ITEM_MARK.matcher(words).find();
            boolean below = i == from || !lines.get(i - 1).isBlank() || items.isEmpty();
            boolean more = mark || (below && !isLetter.test(words) && words.length() <= LONGEST_ITEM);
            if (words.isEmpty()) {
                continue;
            }
            boolean goesOn = !items.isEmpty() && !mark && isContinued(items.get(items.size() - 1), lines.get(i));
            if (!more || (marked && !mark && !goesOn)) {
                break;
            }
            add(words, goesOn, items);
            marked |= mark;
            end = i + 1;
        }
        return end;
    }

    private static void add(String words, boolean goesOn, List<String> items) {
        if (goesOn) {
            items.set(items.size() - 1, items.get(items.size() - 1) + " " + words);
        } else {
            items.add(words);
        }
    }

    private static boolean isContinued(String above, LetterLine line) {
        boolean lower = line.isIndented() || Character.isLowerCase(line.words().charAt(0));
        return GOES_ON.matcher(above).matches()
                || (lower && ITEM_MARK.matcher(above).find());
    }

    /** Whoever gives each a line of its own may write commas within it. */
    private static List<String> named(EnclosureHeading heading, List<String> items) {
        boolean lined = items.size() > (heading.rest().isEmpty() ? 1 : 2);
        Stream<String> first =
                items.stream().limit(1).flatMap(item -> lined && heading.rest().isEmpty() ? name(item) : split(item));
        Stream<String> others = items.stream().skip(1).flatMap(item -> lined ? name(item) : split(item));
        return Stream.concat(first, others)
                .map(name ->
                        heading.copies() && !name.toLowerCase(Locale.ROOT).contains("cop") ? name + " (copy)" : name)
                .toList();
    }

    static Stream<String> split(String list) {
        String line = list.strip();
        Pattern between = BETWEEN;
        if (NUMBERED.matcher(line).matches()) {
            between = NEXT_NUMBER;
        } else if (PARTED.matcher(line).find()) {
            between = PARTED;
        }
        return Stream.of(between.split(line, -1)).flatMap(EnclosureList::name);
    }

    private static Stream<String> name(String words) {
        return Stream.of(ITEM_MARK
                        .matcher(words.strip())
                        .replaceFirst("")
                        .replaceFirst("[.;,]$", "")
                        .strip())
                .filter(name -> name.matches(".*\\p{L}.*"));
    }
}
