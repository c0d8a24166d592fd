package app.redress.architecture.wrong.review;

/** Seen by letters, which it should not be. */
public record Opinion() {}
