package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;

/** What a letter asks for, in its own sentences. */
public final class AskedFor {
    private AskedFor() {}

    /**
     * The sentences of {@code body} that ask for something named; when none names anything, those that ask at all.
     *
     * @param body from the salutation to the signature
     */
    public static List<String> in(String body) {
        List<Ask> asks = Ask.in(Sentence.in(body, new TextRange(0, body.length())));
        List<Ask> definite = asks.stream().filter(Ask::isDefinite).toList();
        return (definite.isEmpty() ? asks : definite)
                .stream().map(ask -> ask.sentence().range().of(body)).toList();
    }
}
