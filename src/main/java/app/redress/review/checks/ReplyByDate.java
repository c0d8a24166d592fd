package app.redress.review.checks;

import java.util.regex.Pattern;

/** K03: the letter says by which day it wants an answer. */
final class ReplyByDate extends CatalogueCheck {
    private static final Pattern HURRY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:asap|as soon as possible|immediately|at once|right away|straight away|now|soon"
                    + "|promptly|urgently"
                    + "|without delay|at your earliest convenience|a timely manner)(?![\\p{L}])");

    ReplyByDate() {
        super("K03", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (letter.deadline().isPresent()) {
            return Verdict.has(letter.deadline().get().place().of(letter.body()));
        }
        return letter.asks().stream()
                .flatMap(ask -> HURRY.matcher(ask.sentence().text()).results())
                .findFirst()
                .map(hurry -> Verdict.lacks(hurry.group()).because("hurry"))
                .orElse(Verdict.lacks());
    }
}
