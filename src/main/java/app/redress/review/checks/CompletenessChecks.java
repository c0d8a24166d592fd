package app.redress.review.checks;

import app.redress.words.Words;
import java.util.List;

/** All completeness checks that can be made on a letter alone. */
public final class CompletenessChecks {
    private static final List<Check> CHECKS = List.of(new NoPlaceholders());

    private final Words words;

    public CompletenessChecks(Words words) {
        this.words = words;
    }

    /** One result for each check, in the order of their ids. */
    public List<CheckResult> check(DraftLetter letter) {
        Evidence evidence = new Evidence(letter);
        return CHECKS.stream()
                .map(check -> result(check, check.verdict(evidence)))
                .toList();
    }

    private CheckResult result(Check check, Verdict verdict) {
        String outcome = "check." + check.id() + (verdict.met() ? ".met" : ".unmet");
        String key = verdict.reason().isEmpty() ? outcome : outcome + "." + verdict.reason();
        String message = words.say(key, verdict.arguments().toArray());
        return new CheckResult(check.id(), check.severity(), verdict.met(), message);
    }
}
