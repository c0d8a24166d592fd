package app.redress.drafting;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What there is to tell in a letter, and what of it a text tells already. */
final class ToldParts {
    /** The share of its words that a sentence keeps when a date or a sum in it changes. */
    private static final double SAME_SENTENCE = 0.6;

    private final LetterForm form;
    private final Map<ToldPart, String> words = new EnumMap<>(ToldPart.class);

    /** @param knowing every fact, as a letter uses it that tells what the task says */
    ToldParts(LetterForm form, LetterTask task, Function<LetterTask, KnownFacts> knowing) {
        this.form = form;
        for (ToldPart part : ToldPart.values()) {
            KnownFacts known = knowing.apply(task.telling(Set.of(part)));
            phrase(part)
                    .filter(phrase -> isTold(part, task.facts(), known))
                    .ifPresent(phrase -> words.put(part, said(part, phrase, known)));
        }
    }

    Set<ToldPart> all() {
        return words.keySet();
    }

    /** The sentence that tells {@code part} in a letter with room for it; empty where this kind of letter has none. */
    Optional<String> phrase(ToldPart part) {
        return MarkedSentence.in(form.paragraphs())
                .map(MarkedSentence::phrase)
                .filter(part::isIn)
                .findFirst();
    }

    /** Whether {@code text} tells something of {@code part} that {@code already} does not. */
    boolean standsIn(String text, ToldPart part, String already) {
        return pieces(words.getOrDefault(part, ""))
                .filter(piece -> !already.contains(piece))
                .anyMatch(piece -> part == ToldPart.STORY
                        ? text.contains(piece)
                        : pieces(text).anyMatch(other -> isSame(piece, other)));
    }

    /** Whether {@code text} tells {@code part} to its end. */
    boolean isWholeIn(String text, ToldPart part) {
        return text.contains(words.getOrDefault(part, ""));
    }

    private static boolean isTold(ToldPart part, Facts facts, KnownFacts known) {
        return switch (part) {
            case STORY ->
                !facts.story().problem().isBlank()
                        || !facts.details().keySet().stream().allMatch(Unread::isNamed);
            case EVIDENCE -> !facts.evidence().isEmpty();
            default -> known.find(part.slot()).isPresent();
        };
    }

    /** A story is told in sentences of its own, among those of the situation. */
    private static String said(ToldPart part, String phrase, KnownFacts known) {
        return part == ToldPart.STORY ? known.find("story").orElse("") : Phrase.say(phrase, known);
    }

    private static boolean isSame(String sentence, String other) {
        Set<String> said = wordsOf(sentence);
        Set<String> kept = new HashSet<>(said);
        kept.retainAll(wordsOf(other));
        return kept.size() >= SAME_SENTENCE * said.size();
    }

    private static Set<String> wordsOf(String sentence) {
        return new HashSet<>(List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
    }

    private static Stream<String> pieces(String text) {
        return DraftChanges.pieces(text).stream().map(String::strip).filter(piece -> !piece.isEmpty());
    }
}
