package app.redress.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands below the words of a letter: the closing formula, the signature, the list of enclosures.
 *
 * @param end one past the last line of the body, counted in the lines given; the signature belongs to the body
 */
record LetterEnding(Optional<LetterLine> closing, List<LetterLine> signature, List<LetterLine> enclosures, int end) {
    private static final Pattern CLOSING = Pattern.compile(
            "(?:yours(?: (?:sincerely|faithfully|truly))?|(?:most )?sincerely(?: yours)?|respectfully(?: yours)?"
                    + "|(?:with )?(?:my )?(?:(?:very )?(?:kind|best|warm|many|good)(?:est)? ?(?:regards|wishes"
                    + "|thanks))?"
                    + "(?: and (?:kind |best |warm )?(?:regards|wishes|thanks))?|regards|best|cordially|all the best"
                    + "|(?:with )?(?:many )?thanks(?: again)?(?: and (?:best |kind )?(?:wishes|regards))?"
                    + "|cheers(?:,? (?:and )?(?:many )?thanks(?: again)?)?"
                    + "|thank(?:ing)? you(?: (?:very much|again|in (?:advance|anticipation)|for [^,.]{1,40}))?)[,.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|de|del|da|van|von|der|of|and|&"
                    + "|\\(\\p{L}+\\.?\\))){0,6}");
    private static final Pattern CONTACT = Pattern.compile("(?=.*[\\d@])[^.!?]*(?:[.@][^\\s.!?]+)*");
    private static final Pattern SENTENCE = Pattern.compile("(?=(?:\\S+ ){5}).*\\p{Ll}[.!?]");
    private static final int LONGEST_LINE = 60;
    private static final int LOWEST_LINES = 14;
    private static final int MOST_SIGNATURE_LINES = 7;
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_CLOSING_WORDS = 7;

    static LetterEnding read(List<LetterLine> lines) {
        int end = enclosureList(lines);
        List<LetterLine> enclosures = List.copyOf(lines.subList(end, lines.size()));
        for (int i = end - 1; i >= Math.max(0, end - LOWEST_LINES); i--) {
            String words = lines.get(i).words();
            if (!words.isEmpty() && (CLOSING.matcher(words).matches() || closesBeforeName(lines.subList(0, end), i))) {
                return new LetterEnding(
                        Optional.of(lines.get(i)), signature(lines.subList(i + 1, end)), enclosures, end);
            }
        }
        List<LetterLine> name = bareName(lines.subList(0, end));
        return new LetterEnding(
                Optional.empty(), name.isEmpty() ? bareBlock(lines.subList(0, end)) : name, enclosures, end);
    }

    /** "Thanks a million," and "Is mise le meas,": a short line of its own with a comma, and nothing but a name below it. */
    private static boolean closesBeforeName(List<LetterLine> lines, int line) {
        String words = lines.get(line).words();
        List<LetterLine> below = lines.subList(line + 1, lines.size()).stream()
                .filter(other -> !other.isBlank())
                .toList();
        return words.endsWith(",")
                && words.split("\\s+", -1).length <= MOST_CLOSING_WORDS
                && line > 1
                && lines.get(line - 1).isBlank()
                && !below.isEmpty()
                && below.size() <= MOST_SIGNATURE_LINES
                && NAME.matcher(below.get(0).words()).matches()
                && below.stream().skip(1).allMatch(other -> CONTACT.matcher(other.words())
                        .matches());
    }

    private static int enclosureList(List<LetterLine> lines) {
        for (int i = Math.max(1, lines.size() - LOWEST_LINES); i < lines.size(); i++) {
            boolean apart = lines.get(i - 1).isBlank();
            if (apart
                    && EnclosureList.begins(lines.get(i))
                    && !isFollowedByLetter(lines.subList(i + 1, lines.size()))) {
                return i;
            }
        }
        return lines.size();
    }

    /** "Attached: a copy of the ticket." in the midst of a letter is part of it. */
    private static boolean isFollowedByLetter(List<LetterLine> below) {
        return below.stream()
                .map(LetterLine::words)
                .filter(words -> !words.isBlank())
                .anyMatch(words -> CLOSING.matcher(words).matches()
                        || SENTENCE.matcher(words).matches());
    }

    /** The lines below the closing that look like a name, a role or a way to be reached. */
    private static List<LetterLine> signature(List<LetterLine> below) {
        List<LetterLine> signature = new ArrayList<>();
        for (LetterLine line : below) {
            boolean fits = line.isBlank() || isSignature(line.words());
            if (!fits || signature.size() == MOST_SIGNATURE_LINES) {
                break;
            }
            if (!line.isBlank()) {
                signature.add(line);
            }
        }
        return signature;
    }

    /** A name in a paragraph of its own at the very end, without any closing before it. */
    private static List<LetterLine> bareName(List<LetterLine> lines) {
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).isBlank()) {
            last--;
        }
        boolean name = last > 1
                && lines.get(last - 1).isBlank()
                && lines.get(last).words().split("\\s+").length <= MOST_NAME_WORDS
                && NAME.matcher(lines.get(last).words()).matches()
                && !lines.get(last).words().matches(".*\\p{L}{2,}[.!?]$");
        return name ? List.of(lines.get(last)) : List.of();
    }

    /** A name with ways to be reached below it, in the last paragraph, without any closing before it. */
    private static List<LetterLine> bareBlock(List<LetterLine> lines) {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        int first = last;
        while (first > 0 && !lines.get(first - 1).isBlank()) {
            first--;
        }
        List<LetterLine> block = lines.subList(first, last);
        boolean signs = first > 1
                && block.size() > 1
                && block.size() <= MOST_SIGNATURE_LINES
                && NAME.matcher(block.get(0).words()).matches()
                && block.stream().skip(1).allMatch(line -> CONTACT.matcher(line.words())
                        .matches());
        return signs ? List.copyOf(block) : List.of();
    }

    private static boolean isSignature(String words) {
        return words.length() <= LONGEST_LINE
                && (NAME.matcher(words).matches() || CONTACT.matcher(words).matches());
    }
}
