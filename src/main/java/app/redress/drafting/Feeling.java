package app.redress.drafting;

/** How somebody feels, by their own word; kept for nobody but them. */
public enum Feeling {
    CALM,
    UNEASY,
    UPSET,
    ANGRY,
    FURIOUS
}
