package app.redress.app;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.CompletenessStrip;
import app.redress.review.checks.DraftLetter;
import app.redress.review.ui.ReaderNeed;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;

/** What a reader needs of the letter on the page, found on the review lane. */
final class LetterNeeds implements ReaderNeed.Finder {
    private final Words words;
    private final CompletenessChecks checks;

    LetterNeeds(Words words, Rulebook rulebook, PublicHolidays holidays) {
        this.words = words;
        checks = new CompletenessChecks(words, rulebook, holidays);
    }

    @Override
    public List<ReaderNeed> needs(Letter letter) {
        return CompletenessStrip.of(draft(letter)).facts().stream()
                .map(this::need)
                .toList();
    }

    @Override
    public List<CheckResult> lacking(Letter letter) {
        return checks.check(draft(letter)).stream()
                .filter(result -> !result.met())
                .sorted(CheckResult.BY_WEIGHT)
                .toList();
    }

    /** What the letter must not leave without, in words; asked for on export. */
    List<String> unmetMusts(Letter letter) {
        return lacking(letter).stream()
                .filter(result -> result.severity() == CheckSeverity.MUST)
                .map(CheckResult::message)
                .toList();
    }

    private ReaderNeed need(CompletenessStrip.Fact fact) {
        String label = "strip.fact." + fact.kind();
        String hint = fact.present() ? label + ".met" : label + ".unmet";
        return new ReaderNeed(words.getString(label), fact.present(), words.getString(hint), fact.place());
    }

    private static DraftLetter draft(Letter letter) {
        return new DraftLetter(
                letter.body(),
                letter.subject(),
                letter.reference(),
                letter.sender(),
                letter.recipient(),
                Optional.of(letter.enclosures().stream().map(Enclosure::name).toList()),
                Optional.of(letter.date()),
                letter.date(),
                letter.variant());
    }
}
