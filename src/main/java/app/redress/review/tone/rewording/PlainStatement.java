package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.tone.Sentence;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One plain sentence in place of a heated one that tells nothing that happened. */
final class PlainStatement {
    /** "I do not think that this is right in 10 days", "by 3 May". */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)\\b(?:(?:in|for|after|within) (?:\\w+ )?\\d[\\d.,]* ?(?:hrs?|hours?|mins?|minutes?|days?|weeks?|months?|yrs?|years?)"
                    + "|by \\w)");

    private final Words words;

    PlainStatement(Words words) {
        this.words = words;
    }

    /** What {@code sentence} amounts to, the firmest first; about the same person or thing where it names one. */
    Stream<String> of(Sentence sentence, String text, Category category) {
        return category == Category.THREAT
                ? inGeneral(category).map(step -> byDate(step, circumstances(text)))
                : Stream.concat(
                        named(sentence, text), inGeneral(category).flatMap(statement -> placed(statement, text)));
    }

    /** What {@code sentence} amounts to, said of the person or thing that it names; none where it names none. */
    Stream<String> named(Sentence sentence, String text) {
        return about(Target.in(sentence)).flatMap(statement -> placed(statement, text));
    }

    /** Where and when it was, for a sentence with figures or names; empty for others. */
    private static String circumstances(String text) {
        return FactGuard.keepsFigures(text, "") ? "" : Circumstances.of(text);
    }

    /** Where and when it was, said behind {@code statement}; none where that would be no English. */
    private static Stream<String> placed(String statement, String text) {
        String circumstances = circumstances(text);
        if (circumstances.isEmpty()) {
            return Stream.of(statement);
        }
        boolean fits = !LASTING.matcher(circumstances).find()
                && (!circumstances.startsWith("from ") || statement.endsWith(" received."));
        return fits ? Stream.of(with(statement, circumstances)) : Stream.empty();
    }

    private Stream<String> about(List<Target> targets) {
        return targets.stream()
                .limit(1)
                .map(target -> words.say(
                        "tone.about." + target.kind(),
                        listed(targets.stream().map(Target::words).toList())));
    }

    private String listed(List<String> all) {
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : words.say("tone.and", String.join(", ", all.subList(0, last)), all.get(last));
    }

    /** The date that a threat names is the date of the next step. */
    private static String byDate(String step, String circumstances) {
        return circumstances.startsWith("by ") ? step.replace("by [date]", circumstances) : step;
    }

    private static String with(String statement, String circumstances) {
        return statement.substring(0, statement.length() - 1) + " " + circumstances + ".";
    }

    private Stream<String> inGeneral(Category category) {
        String key = "tone.instead." + category;
        return Optional.of(key).filter(words::has).stream()
                .flatMap(known -> Stream.of(words.getString(known).split("\\|")));
    }
}
