package app.redress.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of a letter.
 *
 * @param words "Yours sincerely,", or blank when the letter only ends with a name
 * @param name the lines under it as the writer put them; none when the letter stops there
 */
public record Closing(String words, List<String> name) {
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_NAME_LINE = 60;
    private static final int MOST_NAME_LINES = 4;
    private static final Pattern WORDS =
            Pattern.compile("(?i)((very|most) )?(yours|truly yours|your obedient servant|respectfully"
                    + "|sincerely|faithfully|cordially|regards|(with )?(kind|kindest|best|warm|warmest|good|many)"
                    + "( (and|with) \\w+)? (regards|wishes|thanks)|with (regards|thanks|appreciation|respect)|thank you|thanks"
                    + "|in anticipation|le meas)\\b[^.!?]{0,40},?");

    public Closing {
        name = List.copyOf(name);
    }

    /** Where a closing stands, in lines: its first, and one past its last. */
    record Place(Closing closing, int start, int end) {}

    /** The last line that closes a letter, from a line on. */
    static Optional<Place> find(List<String> lines, int from) {
        for (int at = lines.size() - 1; at >= from; at--) {
            if (isClosing(lines, at, from)) {
                int end = endOfName(lines, at + 1);
                List<String> name = lines.subList(at + 1, end).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                return Optional.of(new Place(new Closing(lines.get(at).strip(), name), at, end));
            }
        }
        return Optional.empty();
    }

    /** A letter that ends with its writer's name and no polite words. */
    static Optional<Place> signatureOnly(List<String> lines, int from, String signer) {
        int last = lines.size() - 1;
        while (last >= from && lines.get(last).isBlank()) {
            last--;
        }
        boolean signed = last > from
                && !signer.isBlank()
                && lines.get(last - 1).isBlank()
                && lines.get(last).strip().equalsIgnoreCase(signer.strip());
        return signed
                ? Optional.of(new Place(new Closing("", List.of(lines.get(last).strip())), last, lines.size()))
                : Optional.empty();
    }

    /** A short line that begins a paragraph, or ends one with a comma, in words letters close with. */
    private static boolean isClosing(List<String> lines, int at, int from) {
        String line = lines.get(at).strip();
        boolean begins = at == from || lines.get(at - 1).isBlank();
        boolean last = LetterBody.firstWords(lines, at + 1) == lines.size();
        return line.length() <= LONGEST_WORDS
                && (line.endsWith(",") || (begins && (last || nameFollows(lines, at))))
                && WORDS.matcher(line).matches();
    }

    private static boolean nameFollows(List<String> lines, int at) {
        return endOfName(lines, at + 1) > at + 1;
    }

    /** The name may stand right below or after room for a signature; a postscript is no name. */
    private static int endOfName(List<String> lines, int from) {
        int first = LetterBody.firstWords(lines, from);
        List<String> name = new ArrayList<>();
        int at = first;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            name.add(lines.get(at).strip());
            at++;
        }
        boolean isName = !name.isEmpty()
                && name.size() <= MOST_NAME_LINES
                && name.stream().allMatch(line -> line.length() <= LONGEST_NAME_LINE)
                && !LetterParts.isEnclosureNote(name.get(0))
                && !name.get(0).matches("(?i)p\\.? ?s\\b.*");
        return isName ? at : from;
    }
}
