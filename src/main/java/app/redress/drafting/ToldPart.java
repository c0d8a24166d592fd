package app.redress.drafting;

/** What a person tells that a letter can leave out to stay short. Names are bundle keys: {@code drafting.part.ACCESS}. */
public enum ToldPart {
    /** What went wrong, which a web form may get only the beginning of. */
    STORY("told"),
    VALUED("valued"),
    EVENTS("events"),
    TRIED("tried"),
    PROMISE("promise"),
    LOSSES("losses"),
    IMPACT("impact"),
    ACCESS("access"),
    EVIDENCE("copies");

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
