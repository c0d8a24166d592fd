package app.redress.architecture.wrong.casefile.ui;

/** A screen of another feature. */
public record CaseSheet() {}
