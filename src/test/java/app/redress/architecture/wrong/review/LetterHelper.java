package app.redress.architecture.wrong.review;

/** Says nothing. */
record LetterHelper() {}
