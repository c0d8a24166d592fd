package app.redress.review.languagetool;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import java.util.List;
import java.util.Optional;

/** Words as they were heard, and what was heard in them. */
record Heard(Passage passage, List<Alarm> alarms) {
    /** The one sentence that is still heated, if it is only one. */
    Optional<Sentence> heated() {
        List<Sentence> heated = passage.sentences().stream()
                .filter(sentence ->
                        alarms.stream().anyMatch(alarm -> sentence.range().overlaps(alarm.range())))
                .toList();
        return heated.size() == 1 ? Optional.of(heated.get(0)) : Optional.empty();
    }
}
