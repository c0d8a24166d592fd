package app.redress.review.tone;

import java.util.List;

/**
 * Where an alarm stands.
 *
 * @param sentence the sentence it stands in
 * @param passage the paragraph of that sentence
 * @param alarms all alarms of the paragraph, this one among them
 */
record Setting(Sentence sentence, Passage passage, List<Alarm> alarms) {
    Setting {
        alarms = List.copyOf(alarms);
    }

    String text() {
        return passage.textOf(sentence);
    }
}
