package app.redress.review.languagetool;

import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence about somebody whom the letter names, read as if it said "they": the patterns know companies by the words
 * for companies, and not that Brightwater is one.
 *
 * @param sentence in which a pronoun stands for the name
 * @param at where the name begins in the sentence as written, in UTF-16 units
 * @param pronoun how long the pronoun is
 * @param name how long the name is
 */
record NamedParty(String sentence, int at, int pronoun, int name) {
    /** Shorter names are words of another kind too often. */
    private static final int SHORTEST = 4;

    /** {@code sentence} with the first of {@code names} in it replaced; empty when it names nobody. */
    static Optional<NamedParty> in(String sentence, Set<String> names) {
        return names.stream()
                .filter(name -> name.length() >= SHORTEST && sentence.contains(name))
                .max(Comparator.comparingInt(String::length))
                .flatMap(name -> replaced(sentence, name));
    }

    private static Optional<NamedParty> replaced(String sentence, String name) {
        Matcher named =
                Pattern.compile("\\b" + Pattern.quote(name) + "('s)?(?!\\w)").matcher(sentence);
        if (!named.find()) {
            return Optional.empty();
        }
        String pronoun = named.group(1) == null ? "they" : "their";
        String read = sentence.substring(0, named.start()) + pronoun + sentence.substring(named.end());
        return Optional.of(new NamedParty(read, named.start(), pronoun.length(), named.end() - named.start()));
    }

    /** What is heard of the person or company, at its place in the sentence as written. */
    Stream<Alarm> heard(EnglishAnalysis analysis, ToneRules patterns, Analyzed written) {
        List<Analyzed> read = analysis.analyze(sentence);
        return read.stream()
                .flatMap(part -> patterns.hear(part).stream())
                .filter(alarm -> alarm.range().overlaps(new TextRange(at, at + pronoun)))
                .map(alarm -> new Alarm(
                        written.asWritten(new TextRange(
                                asWritten(alarm.range().start()),
                                asWritten(alarm.range().end()))),
                        alarm.category(),
                        alarm.severity(),
                        alarm.rule(),
                        alarm.message(),
                        List.of()));
    }

    private int asWritten(int position) {
        if (position >= at + pronoun) {
            return position - pronoun + name;
        }
        return Math.min(position, at);
    }
}
