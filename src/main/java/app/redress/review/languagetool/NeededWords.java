package app.redress.review.languagetool;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * Words of which at least one stands in every sentence that a rule of tokens matches.
 *
 * @param words in small letters
 * @param baseForms whether they are base forms rather than the words as written
 */
record NeededWords(Set<String> words, boolean baseForms) {
    NeededWords {
        words = Set.copyOf(words);
    }

    /** Of the tokens that {@code rule} cannot do without the one that says most; empty when none says anything. */
    static Optional<NeededWords> of(AbstractTokenBasedRule rule) {
        return rule.getPatternTokens().stream()
                .flatMap(token -> of(token).stream())
                .min(Comparator.comparing(needed -> needed.words().size()));
    }

    private static Optional<NeededWords> of(PatternToken token) {
        String word = token.getString();
        boolean says = token.getMinOccurrence() > 0
                && !token.getNegation()
                && !token.isReferenceElement()
                && !token.hasOrGroup()
                && word != null
                && !word.isEmpty();
        return says ? words(token, word) : Optional.empty();
    }

    private static Optional<NeededWords> words(PatternToken token, String word) {
        return Optional.ofNullable(StringMatcher.create(word, token.isRegularExpression(), false)
                        .getPossibleValues())
                .filter(values -> !values.isEmpty())
                .map(values -> new NeededWords(
                        values.stream()
                                .map(value -> value.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()),
                        token.isInflected()));
    }
}
