package app.redress.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body of a letter taken apart, so that a document can leave room for a signature and keep it with the last words.
 * Nothing is added, left out or put elsewhere.
 *
 * @param salutation "Dear Ms Finch," when the body begins with one
 * @param blocks paragraphs and lists between salutation and closing
 * @param closing how it ends, when it ends with a closing
 * @param postscript what stands after the closing
 */
public record LetterBody(
        Optional<String> salutation, List<BodyBlock> blocks, Optional<Closing> closing, List<BodyBlock> postscript) {
    private static final int LONGEST_SALUTATION = 90;
    private static final Pattern SALUTATION =
            Pattern.compile("(?i)(dear|to|hello|hi|good (morning|afternoon|day)|sir|madam)\\b.*");

    public LetterBody {
        blocks = List.copyOf(blocks);
        postscript = List.copyOf(postscript);
    }

    /** @param signer the sender's name: a last line that is just this name closes a letter, too; or blank */
    public static LetterBody of(String body, String signer) {
        List<String> lines = CleanText.lines(body).lines().toList();
        int first = firstWords(lines, 0);
        Optional<String> salutation = first < lines.size() && isSalutation(lines, first)
                ? Optional.of(lines.get(first).strip())
                : Optional.empty();
        int begin = salutation.isPresent() ? first + 1 : first;
        Optional<Closing.Place> place =
                Closing.find(lines, begin).or(() -> Closing.signatureOnly(lines, begin, signer));
        if (place.isEmpty()) {
            return new LetterBody(
                    salutation, BodyBlocks.of(lines.subList(begin, lines.size())), Optional.empty(), List.of());
        }
        return new LetterBody(
                salutation,
                BodyBlocks.of(lines.subList(begin, place.get().start())),
                Optional.of(place.get().closing()),
                BodyBlocks.of(lines.subList(place.get().end(), lines.size())));
    }

    /** A short first line, alone in its paragraph, that greets somebody. */
    private static boolean isSalutation(List<String> lines, int at) {
        String line = lines.get(at).strip();
        boolean alone = at + 1 == lines.size() || lines.get(at + 1).isBlank() || line.endsWith(",");
        return alone
                && line.length() <= LONGEST_SALUTATION
                && !line.endsWith(".")
                && SALUTATION.matcher(line).matches();
    }

    static int firstWords(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
