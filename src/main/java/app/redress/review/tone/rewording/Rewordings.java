package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes calmer sentences in place of a heated one: what it says under the heat in the writer's own words, or, where it
 * says nothing that happened, one plain sentence. Each still has to be checked in its place.
 */
public final class Rewordings {
    private static final Set<Category> WORDS_OF_HEAT =
            Set.of(Category.INSULT, Category.PROFANITY, Category.ACCUSATION, Category.VENTING, Category.EXAGGERATION);
    private static final int FEW = 3;
    private static final int FEW_PICTURES = 1;

    private final Words words;
    private final CalmerWords calmerWords = new CalmerWords();
    private final Frames frames;

    public Rewordings(Words words, Inflection inflection) {
        this.words = words;
        this.frames = new Frames(inflection);
    }

    /**
     * Full replacements of {@code sentence}, the firmest first, made as they are asked for; an empty string leaves the
     * sentence out.
     *
     * @param alarms what was heard in it
     */
    public Stream<String> of(Sentence sentence, Passage passage, List<Alarm> alarms) {
        Category gravest = alarms.get(0).category();
        String text = passage.textOf(sentence);
        Stream<String> surgery = new Surgery(sentence, passage, alarms)
                .drafts()
                .map(Draft::text)
                .distinct()
                .flatMap(draft -> said(draft, sentence));
        Stream<String> plain = tellsNothing(text) ? instead(gravest) : Stream.empty();
        return Stream.concat(surgery, plain)
                .map(Tidying::whole)
                .filter(offer -> !offer.isEmpty() && !offer.equals(text))
                .distinct();
    }

    /** Whether leaving {@code text} out loses nothing. */
    public boolean tellsNothing(String text) {
        return !FactGuard.hasFacts(text);
    }

    /** One plain sentence where {@code sentence} is heat but for a picture or two; none where it tells more. */
    public Stream<String> inBrief(Sentence sentence, Passage passage, List<Alarm> alarms) {
        boolean little = tellsLittle(passage.textOf(sentence), alarms, sentence);
        return little ? instead(alarms.get(0).category()) : Stream.empty();
    }

    /** Whether {@code after} tells what {@code before} tells once its heat is out of it. */
    public boolean keepsSubstance(String before, String after, List<Alarm> alarms, Sentence sentence) {
        String rest = withoutHeat(before, alarms, sentence);
        Set<String> lost = new HashSet<>(Substance.lost(rest, after));
        lost.retainAll(Substance.of(calmerWords.calmed(rest)));
        return lost.isEmpty();
    }

    /** No figure, no name, nothing asked for, and hardly a word beside the heat. */
    private boolean tellsLittle(String text, List<Alarm> alarms, Sentence sentence) {
        String rest = withoutHeat(text, alarms, sentence);
        return Substance.of(rest).size() <= FEW_PICTURES && FactGuard.keepsFigures(text, "") && !FactGuard.asks(text);
    }

    /** {@code text} of {@code sentence} less the few words that raised an alarm, which are heat and need not be kept. */
    private String withoutHeat(String text, List<Alarm> alarms, Sentence sentence) {
        StringBuilder rest = new StringBuilder(text);
        for (Alarm alarm : alarms) {
            if (WORDS_OF_HEAT.contains(alarm.category())
                    && sentence.in(alarm.range()).size() <= FEW) {
                int start = alarm.range().start() - sentence.range().start();
                int end = alarm.range().end() - sentence.range().start();
                rest.replace(start, end, " ".repeat(end - start));
            }
        }
        return rest.toString();
    }

    private Stream<String> said(String draft, Sentence sentence) {
        String bare = Tidying.whole(calmerWords.withoutFillers(draft));
        String calm = Tidying.whole(calmerWords.calmed(draft));
        Stream<String> framed = Stream.of(Tidying.whole(draft), bare, calm)
                .distinct()
                .flatMap(text -> frames.of(text, sentence))
                .map(calmerWords::calmed);
        return Stream.concat(framed, Stream.of(calm, bare));
    }

    private Stream<String> instead(Category category) {
        String key = "tone.instead." + category;
        return Optional.of(key).filter(words::has).stream()
                .flatMap(known -> Stream.of(words.getString(known).split("\\|")));
    }
}
