package app.redress.architecture.wrong.casefile.sqlite;

import app.redress.architecture.wrong.casefile.Drawers;

/** Does not say that it is SQLite. */
public final class Drawer implements Drawers {}
