package app.redress.cli;

/** What {@code check --only} leaves in; on the command line in lower case. */
enum Scope {
    TONE
}
