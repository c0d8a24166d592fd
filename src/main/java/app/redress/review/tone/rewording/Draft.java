package app.redress.review.tone.rewording;

import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A sentence being reworded: its words in order, some of them changed or gone. */
final class Draft {
    /**
     * A word of the draft.
     *
     * @param text how it is written now
     * @param spaced whether white space stood before it
     * @param word the word it was
     */
    record Piece(String text, boolean spaced, Word word) {
        Piece written(String other) {
            return new Piece(other, spaced, word);
        }
    }

    private final List<Piece> pieces;

    private Draft(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static Draft of(Sentence sentence, Passage passage) {
        List<Piece> pieces = new ArrayList<>();
        int end = sentence.range().start();
        for (Word word : sentence.words()) {
            pieces.add(new Piece(word.range().of(passage.text()), word.range().start() > end, word));
            end = word.range().end();
        }
        return new Draft(pieces);
    }

    static Draft of(List<Piece> pieces) {
        return new Draft(pieces);
    }

    List<Piece> pieces() {
        return pieces;
    }

    int size() {
        return pieces.size();
    }

    Word word(int at) {
        return pieces.get(at).word();
    }

    /** Where {@code word} stands; -1 when it went. */
    int indexOf(Word word) {
        return pieces.stream().map(Piece::word).toList().indexOf(word);
    }

    Draft part(int from, int to) {
        return new Draft(pieces.subList(from, to));
    }

    Draft then(Draft rest) {
        Stream<Piece> first = rest.pieces.stream()
                .limit(1)
                .map(piece ->
                        new Piece(piece.text(), piece.spaced() || piece.word().isLetters(), piece.word()));
        return new Draft(Stream.concat(
                        pieces.stream(),
                        Stream.concat(first, rest.pieces.stream().skip(1)))
                .toList());
    }

    Draft without(Predicate<Word> unwanted) {
        List<Piece> kept = new ArrayList<>();
        boolean gap = false;
        for (Piece piece : pieces) {
            if (unwanted.test(piece.word())) {
                gap = gap || piece.spaced();
            } else {
                kept.add(new Piece(
                        piece.text(), piece.spaced() || (gap && piece.word().isLetters()), piece.word()));
                gap = false;
            }
        }
        return new Draft(kept);
    }

    /** This draft with {@code words} in place of what stood in {@code range}. */
    Draft replaced(TextRange range, String words) {
        List<Piece> rest = new ArrayList<>();
        boolean written = false;
        for (Piece piece : pieces) {
            if (!piece.word().range().overlaps(range)) {
                rest.add(piece);
            } else if (!written) {
                rest.add(piece.written(words));
                written = true;
            }
        }
        return new Draft(rest);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.spaced() && text.length() > 0 ? " " : "").append(piece.text());
        }
        return text.toString();
    }
}
