package app.redress.casefile.course;

import app.redress.letter.Letter;
import java.util.List;

/** Where a letter under way stands in its complaint. Names are bundle keys: {@code shell.letter.stage.FIRST}. */
public enum DraftStage {
    FIRST,
    /** It asks for the second stage, whether the first complaint left from here or not. */
    STAGE_TWO,
    NEXT;

    /** @param sent the letters of its case that have left */
    public static DraftStage of(Letter draft, List<Letter> sent) {
        if (StageTwo.isAskedForIn(draft) && sent.stream().noneMatch(StageTwo::isAskedForIn)) {
            return STAGE_TWO;
        }
        return sent.isEmpty() ? FIRST : NEXT;
    }
}
