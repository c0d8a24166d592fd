package app.redress.cli;

/** How {@code check} answers; on the command line in lower case. */
enum OutputFormat {
    TEXT,
    JSON
}
