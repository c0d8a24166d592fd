package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.tone.Sentence;
import app.redress.words.Words;
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
        Stream<String> about = category == Category.THREAT
                ? Stream.empty()
                : Target.in(sentence).map(target -> words.say("tone.about." + target.kind(), target.words())).stream();
        String circumstances = FactGuard.keepsFigures(text, "") ? "" : Circumstances.of(text);
        return Stream.concat(about, inGeneral(category))
                .map(statement -> circumstances.isEmpty() ? statement : with(statement, circumstances));
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
