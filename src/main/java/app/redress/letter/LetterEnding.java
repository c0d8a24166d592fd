package app.redress.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands below the words of a letter: the closing formula, the signature, the list of enclosures.
 *
 * @param enclosed the names of the enclosures
 * @param enclosures the lines that list them, which may stand among the words
 * @param end one past the last line of the body, counted in the lines given; the signature belongs to the body
 */
record LetterEnding(
        Optional<LetterLine> closing,
        List<LetterLine> signature,
        List<String> enclosed,
        List<LetterLine> enclosures,
        int end) {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|de|del|da|van|von|der|of|and|&"
                    + "|\\(\\p{L}+\\.?\\))){0,6}");
    /** "Ann Lee (Mrs), member no. 4471", "Signed: Ann Lee", "Ann Lee - tenant of Flat 2" */
    private static final Pattern SIGNED =
            Pattern.compile("(?:(?i:signed|name)\\s*[:,]?\\s*|[–—~-]+\\s*|/s/\\s*)" + NAME.pattern());

    private static final Pattern TITLED =
            Pattern.compile("(?:" + NAME.pattern() + ")\\s*(?:[,;|–—(]|-(?=\\s))\\s*\\S.{1,60}");

    private static final Pattern NOTE = Pattern.compile(
            "[-–—_=*~ ]{2,}|(?i)b?c\\.?c\\.?:.*|(?i)sent (?:from|via|with) (?:my |an? )?\\p{L}.{1,40}|(?i)\\(?(?:by e-?mail|by post|signature|signed)\\)?");

    private static final Pattern POSTSCRIPT = Pattern.compile("P\\.? ?S\\.?[:.,–—-]? |PPS");
    /** A hand without capitals. */
    private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}[\\p{L}'’-]+(?: \\p{Ll}[\\p{L}'’-]+){0,2}");

    private static final Pattern BEHIND_NAME = Pattern.compile("[,;|–—(-]");
    private static final Pattern CONTACT =
            Pattern.compile("(?=.*[\\d@])(?:[^.!?]|\\.(?=\\S)|(?<=(?<!\\p{L})\\p{L}{1,4})\\.)*+[.,]?");
    private static final Pattern SENTENCE = Pattern.compile("(?=(?:\\S+ ){5}).*\\p{Ll}[.!?]");
    private static final Pattern CLOSED = Pattern.compile(".*[.,!?]");
    private static final int LONGEST_LINE = 60;
    private static final int LOWEST_LINES = 14;
    private static final int MOST_SIGNATURE_LINES = 7;
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_CLOSING_WORDS = 7;

    static LetterEnding read(List<LetterLine> lines) {
        Optional<EnclosureList> list = EnclosureList.in(lines, LetterEnding::isLetter)
                .filter(found -> !found.sentence() || isBelow(lines, found));
        int from = list.map(EnclosureList::start).orElse(lines.size());
        int to = list.map(EnclosureList::end).orElse(lines.size());
        List<LetterLine> below = lines.subList(to, lines.size());
        boolean last = below.stream().allMatch(LetterLine::isBlank);
        List<LetterLine> written = new ArrayList<>(lines.subList(0, from));
        written.addAll(last ? List.of() : below);
        return read(
                withoutNotes(written),
                list.map(EnclosureList::names).orElse(List.of()),
                List.copyOf(lines.subList(from, to)),
                last ? from : lines.size());
    }

    /** "I attach copies: …" lists them below a letter; among its words it belongs to these. */
    private static boolean isBelow(List<LetterLine> lines, EnclosureList list) {
        List<LetterLine> above = withoutNotes(lines.subList(0, list.start()));
        LetterEnding ending = read(above, List.of(), List.of(), list.start());
        return !ending.signature().isEmpty()
                && lines.subList(list.end(), lines.size()).stream().allMatch(LetterLine::isBlank);
    }

    private static LetterEnding read(
            List<LetterLine> lines, List<String> enclosed, List<LetterLine> enclosures, int end) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LOWEST_LINES); i--) {
            String words = lines.get(i).words();
            if (!words.isEmpty() && (ClosingLine.matches(words) || closesBeforeName(lines, i))) {
                return new LetterEnding(
                        Optional.of(lines.get(i)),
                        signature(lines.subList(i + 1, lines.size())),
                        enclosed,
                        enclosures,
                        end);
            }
        }
        List<LetterLine> name = bareName(lines);
        return new LetterEnding(Optional.empty(), name.isEmpty() ? bareBlock(lines) : name, enclosed, enclosures, end);
    }

    /** Strokes, copies to others, what a telephone adds and what is thought of afterwards part no name from its closing. */
    private static List<LetterLine> withoutNotes(List<LetterLine> lines) {
        List<LetterLine> kept = new ArrayList<>();
        boolean afterwards = false;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            boolean low = i > lines.size() / 2;
            afterwards = low
                    && !words.isEmpty()
                    && (afterwards || POSTSCRIPT.matcher(words).lookingAt());
            if (!(afterwards || (low && NOTE.matcher(words).matches()))) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** What closes a letter, and a sentence of it, is on no list. */
    private static boolean isLetter(String words) {
        return ClosingLine.matches(words) || SENTENCE.matcher(words).matches();
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
                && isName(below.get(0).words())
                && below.stream().skip(1).allMatch(other -> CONTACT.matcher(other.words())
                        .matches());
    }

    /** The lines below the closing that look like a name, a role or a way to be reached. */
    private static List<LetterLine> signature(List<LetterLine> below) {
        List<LetterLine> signature = new ArrayList<>();
        for (LetterLine line : below) {
            boolean fits = line.isBlank()
                    || isSignature(line.words())
                    || (signature.isEmpty() && SMALL_NAME.matcher(line.words()).matches());
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

    /** A name with ways to be reached below it, at the end of the last paragraph, without any closing before it. */
    private static List<LetterLine> bareBlock(List<LetterLine> lines) {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        int end = last;
        int first = last;
        while (first > 1 && isSignature(lines.get(first - 1).words())) {
            first--;
        }
        return IntStream.range(Math.max(first, last - MOST_SIGNATURE_LINES), last)
                .filter(line -> isAfterSentence(lines.get(line - 1)))
                .mapToObj(line -> lines.subList(line, end))
                .filter(LetterEnding::signs)
                .map(List::copyOf)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isAfterSentence(LetterLine above) {
        return above.isBlank() || CLOSED.matcher(above.words()).matches();
    }

    private static boolean signs(List<LetterLine> block) {
        return block.size() > 1
                && isName(block.get(0).words())
                && block.stream()
                        .skip(1)
                        .anyMatch(line -> AddressBlock.holdsContact(line.words())
                                || CONTACT.matcher(line.words()).matches());
    }

    private static boolean isSignature(String words) {
        return words.length() <= LONGEST_LINE
                && (isName(words) || CONTACT.matcher(words).matches());
    }

    private static boolean isName(String line) {
        String words = line.replaceFirst("[,.]$", "");
        return NAME.matcher(words).matches()
                || SIGNED.matcher(words).matches()
                || (TITLED.matcher(words).matches()
                        && BEHIND_NAME.split(words, 2)[0].strip().contains(" ")
                        && !SENTENCE.matcher(words).matches());
    }
}
