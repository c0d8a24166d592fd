package app.redress.review.languagetool;

import app.redress.review.Finding;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.text.TextRange;
import java.util.List;

/** Makes findings of alarms and of what is offered for them. */
final class Findings {
    private Findings() {}

    /** One finding for all that was heard in a sentence, which its offers replace as a whole. */
    static Finding rewrite(List<Alarm> alarms, Passage passage, TextRange range, List<String> offers) {
        Alarm gravest = alarms.get(0);
        return new Finding(
                range,
                range.of(passage.text()),
                gravest.category(),
                gravest.severity(),
                gravest.rule(),
                gravest.message(),
                offers,
                alarms.size());
    }

    static Finding of(Alarm alarm, Passage passage, TextRange range, List<String> offers) {
        return new Finding(
                range,
                range.of(passage.text()),
                alarm.category(),
                alarm.severity(),
                alarm.rule(),
                alarm.message(),
                offers);
    }
}
