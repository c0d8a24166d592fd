package app.redress.cli;

import app.redress.letter.PlainTextLetter;
import app.redress.review.Finding;
import app.redress.review.checks.CheckResult;
import app.redress.review.tone.ToneReading;
import java.util.List;
import java.util.OptionalInt;

/**
 * A document and what Redress has to say about it.
 *
 * @param file as named on the command line
 * @param line which line of the file it is, from 1, when every line is a document
 */
record Inspected(
        String file,
        OptionalInt line,
        PlainTextLetter letter,
        ToneReading reading,
        List<Finding> findings,
        List<CheckResult> checks) {}
