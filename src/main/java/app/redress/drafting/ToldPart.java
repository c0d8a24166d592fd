package app.redress.drafting;

/** What a person tells that a letter can leave out to stay short, the most needed first. Names are bundle keys: {@code drafting.part.ACCESS}. */
public enum ToldPart {
    /** What went wrong, which a web form may get only the beginning of. */
    STORY("told"),
    TRIED("tried"),
    PROMISE("promise"),
    EVENTS("events"),
    CONTENTS("contents"),
    LOSSES("losses"),
    IMPACT("impact"),
    EVIDENCE("copies"),
    ACCESS("access"),
    VALUED("valued");

    private final String slot;

    ToldPart(String slot) {
        this.slot = slot;
    }

    /** The name that phrases call it by. */
    String slot() {
        return slot;
    }

    boolean isIn(String phrase) {
        return phrase.contains("{" + slot + "}");
    }
}
