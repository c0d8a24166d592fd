package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.tone.Sentence;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One plain sentence in place of a heated one that tells nothing that happened. */
final class PlainStatement {
    private final Words words;

    PlainStatement(Words words) {
        this.words = words;
    }

    /** What {@code sentence} amounts to, the firmest first; about the same person or thing where it names one. */
    Stream<String> of(Sentence sentence, String text, Category category) {
        return category == Category.THREAT
                ? inGeneral(category).map(step -> byDate(step, circumstances(text)))
                : Stream.concat(named(sentence, text), inGeneral(category).map(statement -> placed(statement, text)));
    }

    /** What {@code sentence} amounts to, said of the person or thing that it names; none where it names none. */
    Stream<String> named(Sentence sentence, String text) {
        return about(Target.in(sentence)).map(statement -> placed(statement, text));
    }

    /** Where and when it was, for a sentence with figures or names; empty for others. */
    private static String circumstances(String text) {
        return FactGuard.keepsFigures(text, "") ? "" : Circumstances.of(text);
    }

    private static String placed(String statement, String text) {
        String circumstances = circumstances(text);
        return circumstances.isEmpty() ? statement : with(statement, circumstances);
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
