package app.redress.drafting.lifting;

import app.redress.drafting.TypedAnswers;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.letter.WrittenDate;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a hot text what a calm letter can use. What a person felt is left where it stands. */
public final class FactLifter {
    /** A full stop inside a number or an address ends nothing. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[^.!?\\n]|[.](?=\\S))+[.!?]*");

    private static final int HALF_A_YEAR = 6;

    private final TypedAnswers typed;

    public FactLifter(TypedAnswers typed) {
        this.typed = typed;
    }

    /** What {@code text} holds, in its order, each thing once. */
    public List<LiftedFact> lift(String text) {
        Map<String, LiftedFact> found = new LinkedHashMap<>();
        Optional<LocalDate> last = Optional.empty();
        for (TextRange range : SENTENCE.matcher(text)
                .results()
                .map(match -> new TextRange(match.start(), match.end()))
                .toList()) {
            HotSentence sentence = sentence(range.of(text), last);
            last = sentence.day();
            in(sentence)
                    .map(fact -> fact.plus(range.start()))
                    .sorted(Comparator.comparing(LiftedFact::range))
                    .forEach(fact -> found.putIfAbsent(thing(fact), fact));
        }
        return List.copyOf(found.values());
    }

    /** The same day twice is one thing, unless something else was said on it. */
    private static String thing(LiftedFact fact) {
        String answer = fact.offers().get(0).answer();
        boolean told = fact.kind() == Kind.DATE && answer.matches(".*\\d: .+");
        return fact.kind() + fact.words() + (told ? answer : "");
    }

    private HotSentence sentence(String text, Optional<LocalDate> last) {
        List<WrittenDate> dates = WrittenDate.in(
                        text, typed.variant(), typed.today().minusMonths(HALF_A_YEAR))
                .stream()
                .filter(date -> date.day().isPresent())
                .toList();
        return new HotSentence(text, dates, last);
    }

    private Stream<LiftedFact> in(HotSentence sentence) {
        Optional<LiftedFact> talk = LiftedTalks.in(sentence, typed);
        return Stream.of(
                        talk.stream(),
                        LiftedDays.in(sentence, talk.isPresent(), typed),
                        LiftedSums.in(sentence, typed),
                        LiftedNumbers.in(sentence),
                        LiftedJourneys.in(sentence),
                        LiftedCompanies.in(sentence),
                        LiftedPromises.in(sentence, talk.isPresent(), typed))
                .flatMap(found -> found);
    }
}
