package app.redress.architecture.wrong.casefile;

/** A port. */
public interface Drawers {}
