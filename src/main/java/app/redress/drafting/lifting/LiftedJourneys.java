package app.redress.drafting.lifting;

import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which flight it was, and from where to where. */
final class LiftedJourneys {
    private static final Pattern FLIGHT =
            Pattern.compile("\\b[Ff]light (?:no\\.? |number )?((?=[A-Z\\d]?[A-Z])[A-Z\\d]{2} ?\\d{1,4})(?!\\w)");

    private static final String PLACE = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)";

    /** What stands behind "from" here is where a journey began, and no company. */
    static final Pattern WAY = Pattern.compile("\\bfrom " + PLACE + " to " + PLACE);

    private LiftedJourneys() {}

    static Stream<LiftedFact> in(HotSentence sentence) {
        Stream<LiftedFact> flights = FLIGHT.matcher(sentence.text())
                .results()
                .map(match -> fact(Kind.REFERENCE, match, 1, "details.flight"));
        Stream<LiftedFact> places = WAY.matcher(sentence.text())
                .results()
                .flatMap(match -> Stream.of(
                        fact(Kind.NAME, match, 1, "details.fromAirport"),
                        fact(Kind.NAME, match, 2, "details.toAirport")));
        return Stream.concat(flights, places);
    }

    private static LiftedFact fact(Kind kind, MatchResult match, int group, String question) {
        String words = match.group(group);
        return new LiftedFact(
                kind, new TextRange(match.start(group), match.end(group)), words, List.of(new Offer(question, words)));
    }
}
