package app.redress.app;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.review.checks.Circumstances;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.CompletenessStrip;
import app.redress.review.checks.DraftLetter;
import app.redress.review.checks.OpenWindow;
import app.redress.review.ui.ReaderNeed;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader needs of the letter on the page, found on the review lane. */
final class LetterNeeds implements ReaderNeed.Finder {
    private final Words words;
    private final CompletenessChecks checks;
    private volatile String promise = "";
    private volatile Circumstances heardLast = Circumstances.NONE;

    LetterNeeds(Words words, Rulebook rulebook, PublicHolidays holidays) {
        this.words = words;
        checks = new CompletenessChecks(words, rulebook, holidays);
    }

    @Override
    public List<ReaderNeed> needs(Letter letter) {
        DraftLetter draft = draft(letter);
        return Stream.concat(
                        CompletenessStrip.of(draft).facts().stream().map(this::need),
                        checks.window(draft).map(this::running).stream())
                .toList();
    }

    @Override
    public List<CheckResult> lacking(Letter letter, Circumstances known) {
        heardLast = known;
        return unmet(letter, known);
    }

    private List<CheckResult> unmet(Letter letter, Circumstances known) {
        return checks.check(draft(letter), known.promising(promise)).stream()
                .filter(result -> !result.met())
                .sorted(CheckResult.BY_WEIGHT)
                .toList();
    }

    /** Another letter: nothing is known of it yet. */
    void begin() {
        promise = "";
        heardLast = Circumstances.NONE;
    }

    /** The company's own words, as the person has kept them; blank when none are known. */
    void promise(String words) {
        promise = words;
    }

    /** What the letter must not leave without, in words; asked for on export, with what was heard in it last. */
    List<String> unmetMusts(Letter letter) {
        return unmet(letter, heardLast).stream()
                .filter(result -> result.severity() == CheckSeverity.MUST)
                .map(CheckResult::message)
                .toList();
    }

    @Override
    public String closing(Letter letter) {
        DraftLetter draft = draft(letter);
        return checks.check(draft).stream()
                .filter(CheckResult::isUrgent)
                .map(CheckResult::message)
                .findFirst()
                .or(() -> checks.window(draft).filter(OpenWindow::isNearItsEnd).map(window -> running(window)
                        .hint()))
                .orElse("");
    }

    /** "Day 12 of 30", and until when what can be done. */
    private ReaderNeed running(OpenWindow window) {
        String last = DateTimeFormatter.ofPattern(words.getString("rulebook.due.date"), words.getLocale())
                .format(window.last());
        return new ReaderNeed(
                words.say("strip.window", window.day(), window.of()),
                true,
                words.say("strip.window." + window.reason(), last, window.left()),
                Optional.empty());
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
