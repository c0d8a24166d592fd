package app.redress.architecture.wrong.review;

/** Nor this. */
record ReaderImpl() implements IReader {}
