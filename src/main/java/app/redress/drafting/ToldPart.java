package app.redress.drafting;

import java.util.Optional;

/** What a person tells that a letter can leave out to stay short, the most needed first. Names are bundle keys: {@code drafting.part.ACCESS}. */
public enum ToldPart {
    /** What went wrong, which a web form may get only the beginning of. */
    STORY("told"),
    TRIED("tried"),
    PROMISE("promise"),
    EVENTS("events"),
    CONTENTS("contents", "<{contents.brief}>"),
    LOSSES("losses", "<{losses.brief}>"),
    IMPACT("impact"),
    EVIDENCE("copies"),
    ACCESS("access"),
    VALUED("valued");

    private final String slot;
    private final String brief;

    ToldPart(String slot) {
        this(slot, "");
    }

    ToldPart(String slot, String brief) {
        this.slot = slot;
        this.brief = brief;
    }

    /** The name that phrases call it by. */
    String slot() {
        return slot;
    }

    /** What stands for it where a page has no room for the whole: a sum that is asked for has to be told. */
    Optional<String> brief() {
        return Optional.of(brief).filter(phrase -> !phrase.isEmpty());
    }

    boolean isIn(String phrase) {
        return phrase.contains("{" + slot + "}");
    }
}
