package app.redress.architecture.wrong.letter;

import app.redress.architecture.wrong.text.Mark;

/** Breaks nothing itself; closes the circle that {@code text} begins. */
public record Page(Mark mark) {}
