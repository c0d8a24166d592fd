package app.redress.architecture;

import app.redress.drafting.Question;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonSituations;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Endings of keys that the situations bring along. */
final class SituationWords {
    private SituationWords() {}

    static List<String> sectors() {
        return situations().map(Situation::sector).distinct().toList();
    }

    /** Of every question that is asked: its example, or the one of a sector. */
    static List<String> examples() {
        Words words = Words.load(Locale.UK);
        return situations()
                .flatMap(situation -> situation.narrative().orElseThrow().questions().stream()
                        .map(Question::id)
                        .flatMap(id -> Stream.of(id, situation.sector() + "." + id)))
                .distinct()
                .filter(ending -> words.has("drafting.intake.example." + ending))
                .toList();
    }

    private static Stream<Situation> situations() {
        return new JsonSituations(Path.of("no templates of one's own")).all().stream();
    }
}
