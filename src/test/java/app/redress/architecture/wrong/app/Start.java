package app.redress.architecture.wrong.app;

/** Imported by nobody, in a good house. */
public record Start() {}
