package app.redress.architecture.wrong.ui;

/** Part of the kit that knows the scene. */
public interface Sheets {}
