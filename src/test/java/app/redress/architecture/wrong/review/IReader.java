package app.redress.architecture.wrong.review;

/** Not a plain noun. */
interface IReader {}
