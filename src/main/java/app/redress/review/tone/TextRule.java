package app.redress.review.tone;

import java.util.List;

/** A tone rule that a pattern of words cannot say: it counts, unmasks, or looks at the neighbouring sentence. */
public interface TextRule {
    List<Alarm> hear(Passage passage);
}
