package app.redress.app;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.DraftLetter;
import app.redress.review.ui.ReaderNeed;
import app.redress.words.Words;
import java.util.List;

/** What a reader needs of the letter on the page, found on the review lane; the last answer is asked for on export. */
final class LetterNeeds implements ReaderNeed.Finder {
    private final CompletenessChecks checks;
    private volatile List<String> unmetMusts = List.of();

    LetterNeeds(Words words) {
        checks = new CompletenessChecks(words);
    }

    @Override
    public List<ReaderNeed> needs(Letter letter) {
        unmetMusts = checks.check(draft(letter)).stream()
                .filter(result -> result.severity() == CheckSeverity.MUST && !result.met())
                .map(CheckResult::message)
                .toList();
        return List.of();
    }

    List<String> unmetMusts() {
        return unmetMusts;
    }

    private static DraftLetter draft(Letter letter) {
        return new DraftLetter(
                letter.body(),
                letter.subject(),
                letter.reference(),
                letter.sender(),
                letter.recipient(),
                letter.enclosures().stream().map(Enclosure::name).toList(),
                letter.date(),
                letter.variant());
    }
}
