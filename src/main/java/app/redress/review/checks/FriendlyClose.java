package app.redress.review.checks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K34: the letter ends with thanks or confidence. That it is signed belongs to K14; its date is set when it is exported. */
final class FriendlyClose extends CatalogueCheck {
    private static final Lexicon THANKS = Lexicon.named("thanks");
    private static final int LAST_SENTENCES = 4;

    FriendlyClose() {
        super("K34", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(THANKS.isIn(end(letter)));
    }

    private static String end(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        Stream<String> last =
                sentences.subList(Math.max(0, sentences.size() - LAST_SENTENCES), sentences.size()).stream()
                        .map(Sentence::text);
        // The closing formula, and a line below the signature.
        Stream<String> closing =
                Stream.of(letter.body().substring(letter.prose().end()));
        return Stream.concat(last, closing).collect(Collectors.joining("\n"));
    }
}
