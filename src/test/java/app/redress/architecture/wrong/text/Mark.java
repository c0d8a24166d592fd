package app.redress.architecture.wrong.text;

/** Known to letters, as it should be. */
public record Mark(int at) {}
