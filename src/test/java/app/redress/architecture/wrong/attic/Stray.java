package app.redress.architecture.wrong.attic;

/** In a package nobody has named. */
record Stray() {}
