package app.redress.drafting.lifting;

import app.redress.drafting.TypedAnswers;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the company gave its word on: exactly as quoted, or as somebody said it. */
final class LiftedPromises {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"\\n]{8,200})[”\"]");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)\\b(?:promis\\w+|guarante\\w+|advert\\w*|website|polic(?:y|ies)"
                    + "|brochure|slogan|charter|terms|poster|leaflet|says?|said|states?)\\b");
    private static final Pattern GIVEN_WORD = Pattern.compile(
            "(?i)\\b(?:promised|guaranteed|assured|swore)(?: me| us)?(?: that)? ((?!promis)[^.!?\\n“\"]{6,160})");

    private LiftedPromises() {}

    /** @param talk whether the sentence tells of a talk, which holds what was said in it */
    static Stream<LiftedFact> in(HotSentence sentence, boolean talk, TypedAnswers typed) {
        if (!sentence.has(PUBLISHED)) {
            return Stream.empty();
        }
        List<LiftedFact> quoted = QUOTED.matcher(sentence.text())
                .results()
                .map(match -> fact(match, List.of(new Offer("promise.words", match.group(1)))))
                .toList();
        return quoted.isEmpty() && !talk
                ? GIVEN_WORD
                        .matcher(sentence.text())
                        .results()
                        .map(match -> fact(match, List.of(event(match, sentence, typed))))
                : quoted.stream();
    }

    private static Offer event(MatchResult match, HotSentence sentence, TypedAnswers typed) {
        return new Offer(
                "events",
                sentence.dayIn(typed) + ": I was promised " + match.group(1).strip());
    }

    private static LiftedFact fact(MatchResult match, List<Offer> offers) {
        return new LiftedFact(
                Kind.PROMISE,
                new TextRange(match.start(1), match.end(1)),
                match.group(1).strip(),
                offers);
    }
}
