package app.redress.cli;

import app.redress.letter.PlainTextLetter;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Reviewer;
import app.redress.review.Reworded;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.Circumstances;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.DraftLetter;
import app.redress.review.tone.ToneReading;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Looks at one document after another. Offsets are those of the whole text, also of its headers. */
final class Inspection {
    private final Reviewer reviewer;
    private final ToneReading.Reader reader;
    private final CompletenessChecks checks;
    private final LocalDate today;
    private final boolean toneOnly;
    private final Optional<String> before;

    /** @param before how the letter read before it was reworded, when that is known */
    Inspection(CommandLineParts parts, boolean toneOnly, Optional<String> before) {
        this.before = before;
        this.toneOnly = toneOnly;
        reviewer = parts.reviewer().get();
        reader = parts.reader().get();
        checks = parts.checks().get();
        today = LocalDate.now(parts.clock());
    }

    Inspected inspect(String file, OptionalInt line, PlainTextLetter letter) {
        ReviewRequest request = new ReviewRequest(
                letter.text(), letter.variant(), Set.copyOf(letter.names()), Set.of(), letter.outOfScope(), toneOnly);
        List<Finding> findings = reviewer.review(request);
        ToneReading reading = reading(letter, findings);
        Circumstances known = Circumstances.of(findings, reading.heat(), reworded(letter));
        List<CheckResult> results = toneOnly ? List.of() : checks.check(DraftLetter.of(letter, today), known);
        return new Inspected(file, line, letter, reading, findings, results);
    }

    private List<Reworded> reworded(PlainTextLetter letter) {
        return before.map(text -> List.of(new Reworded(text, letter.text()))).orElse(List.of());
    }

    /** Address blocks are no opening: the dials hear the body only. */
    private ToneReading reading(PlainTextLetter letter, List<Finding> findings) {
        TextRange body = letter.body();
        List<Finding> inBody = findings.stream()
                .filter(finding -> body.contains(finding.range()))
                .map(finding -> finding.at(finding.range().plus(-body.start())))
                .toList();
        return reader.read(body.of(letter.text()), inBody);
    }
}
