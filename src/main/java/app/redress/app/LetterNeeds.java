package app.redress.app;

import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.CheckSeverity;
import app.redress.review.checks.Circumstances;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.checks.CompletenessStrip;
import app.redress.review.checks.DraftLetter;
import app.redress.review.checks.OpenWindow;
import app.redress.review.checks.PassedWindow;
import app.redress.review.ui.ReaderNeed;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader needs of the letter on the page, found on the review lane. */
final class LetterNeeds implements ReaderNeed.Finder {
    private final Words words;
    private final CompletenessChecks checks;
    private volatile CaseTold told = CaseTold.NOTHING;
    private volatile Circumstances heardLast = Circumstances.NONE;

    LetterNeeds(Words words, Rulebook rulebook, PublicHolidays holidays) {
        this.words = words;
        checks = new CompletenessChecks(words, rulebook, holidays);
    }

    @Override
    public List<ReaderNeed> needs(Letter letter) {
        DraftLetter draft = draft(letter);
        CompletenessStrip strip = CompletenessStrip.of(draft);
        int files = letter.enclosures().size();
        return Stream.concat(
                        strip.facts().stream()
                                .map(fact -> isShort(fact, strip.papers(), files)
                                        ? fewer(fact, strip.papers(), files)
                                        : need(fact)),
                        window(draft).stream())
                .toList();
    }

    private Optional<ReaderNeed> window(DraftLetter draft) {
        Circumstances counted = counted();
        return checks.window(draft, counted)
                .map(window -> running(window, draft.variant()))
                .or(() -> checks.passed(draft, counted).map(window -> passed(window, draft.variant())))
                .or(() -> checks.isBagUndated(draft, counted)
                        ? Optional.of(new ReaderNeed(
                                words.getString("strip.window.undated"), false, undated(), Optional.empty()))
                        : Optional.empty());
    }

    private String undated() {
        return words.getString("strip.window.undated.bag");
    }

    private Circumstances counted() {
        return Circumstances.NONE.counting(told.starts());
    }

    @Override
    public List<CheckResult> lacking(Letter letter, Circumstances known) {
        heardLast = known;
        return unmet(letter, known);
    }

    private List<CheckResult> unmet(Letter letter, Circumstances known) {
        CaseTold about = told;
        return checks
                .check(
                        draft(letter),
                        known.promising(about.promise()).paying(about.paid()).counting(about.starts()))
                .stream()
                .filter(result -> !result.met() && !(about.bodiless() && result.isNextStep()))
                .sorted(CheckResult.BY_WEIGHT)
                .toList();
    }

    /** Another letter: nothing is known of it yet. */
    void begin() {
        told = CaseTold.NOTHING;
        heardLast = Circumstances.NONE;
    }

    /** What the case tells that the letter need not. */
    void told(CaseTold about) {
        told = about;
    }

    /** What the letter must not leave without, in words; asked for on export, with what was heard in it last. */
    List<String> unmetMusts(Letter letter) {
        CompletenessStrip strip = CompletenessStrip.of(draft(letter));
        int files = letter.enclosures().size();
        Stream<String> lacking = Stream.concat(
                unmet(letter, heardLast).stream()
                        .filter(result -> result.severity() == CheckSeverity.MUST)
                        .map(CheckResult::message),
                strip.facts().stream()
                        .filter(fact -> isShort(fact, strip.papers(), files))
                        .map(fact -> fewer(fact, strip.papers(), files).hint()));
        return Stream.concat(posting(letter).stream(), lacking).toList();
    }

    @Override
    public String closing(Letter letter) {
        return Stream.of(window(letter), told.standing())
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String window(Letter letter) {
        DraftLetter draft = draft(letter);
        Circumstances counted = counted();
        return checks.check(draft, counted).stream()
                .filter(CheckResult::isUrgent)
                .map(CheckResult::message)
                .findFirst()
                .or(() -> checks.window(draft, counted)
                        .filter(OpenWindow::isNearItsEnd)
                        .map(window -> running(window, letter.variant()).hint()))
                .or(() -> checks.passed(draft, counted).map(window -> told(window, letter.variant())))
                .orElseGet(() -> checks.isBagUndated(draft, counted) ? undated() : "");
    }

    private ReaderNeed passed(PassedWindow window, EnglishVariant english) {
        String source = words.say("strip.window.passed.read", window.rule().source());
        return new ReaderNeed(
                words.getString("strip.window.passed"), false, told(window, english) + " " + source, Optional.empty());
    }

    /** Plainly and kindly, with what the rule still leaves time for, and how surely that was read. */
    private String told(PassedWindow window, EnglishVariant english) {
        Stream<String> open = window.open().stream()
                .map(time -> words.say("strip.window.passed.open", time.label(), english.write(time.day())));
        return Stream.of(
                        Stream.of(words.say("strip.window.passed." + window.reason(), english.write(window.last()))),
                        open,
                        Stream.of(words.getString(
                                "strip.window.passed." + window.rule().sureness())))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /** "Day 12 of 30", and until when what can be done. */
    private ReaderNeed running(OpenWindow window, EnglishVariant english) {
        return new ReaderNeed(
                words.say("strip.window", window.day(), window.of()), true, until(window, english), Optional.empty());
    }

    private String until(OpenWindow window, EnglishVariant english) {
        String until = words.say("strip.window." + window.reason(), english.write(window.last()), window.left());
        boolean rests = window.mustArrive() && window.safe().isBefore(window.last());
        return rests ? words.say("strip.window.safe", until, english.writeWithWeekday(window.safe())) : until;
    }

    /** When what must arrive has to be posted, while its time is short. */
    private Optional<String> posting(Letter letter) {
        return checks.window(draft(letter), counted())
                .filter(window -> window.mustArrive() && window.isNearItsEnd())
                .map(window -> {
                    LocalDate early = window.safe().minusDays(CountedFrom.MOST_DAYS_IN_THE_POST);
                    LocalDate post = early.isBefore(letter.date()) ? letter.date() : early;
                    return words.say(
                            mails(letter) ? "strip.window.mailing" : "strip.window.posting",
                            letter.variant().writeWithWeekday(window.safe()),
                            letter.variant().writeWithWeekday(post),
                            CountedFrom.DAYS_IN_THE_POST,
                            CountedFrom.MOST_DAYS_IN_THE_POST);
                });
    }

    private static boolean mails(Letter letter) {
        return Jurisdiction.ofCountry(letter.sender().country())
                .filter(Jurisdiction::mails)
                .isPresent();
    }

    private ReaderNeed need(CompletenessStrip.Fact fact) {
        String label = "strip.fact." + fact.kind();
        String hint = fact.present() ? label + ".met" : label + ".unmet";
        return new ReaderNeed(words.getString(label), fact.present(), words.getString(hint), fact.place());
    }

    /** Where no file is there at all, that is said more plainly. */
    private static boolean isShort(CompletenessStrip.Fact fact, int papers, int files) {
        return fact.kind() == CompletenessStrip.Kind.ENCLOSURES && files > 0 && files < papers;
    }

    private ReaderNeed fewer(CompletenessStrip.Fact fact, int papers, int files) {
        return new ReaderNeed(
                words.say("strip.enclosures.fewer", files, papers),
                false,
                words.say("strip.enclosures.fewer.hint", papers, files),
                fact.place());
    }

    /** With the country that the case counts in. */
    private DraftLetter draft(Letter letter) {
        return new DraftLetter(
                letter.body(),
                letter.subject(),
                letter.reference(),
                told.writing(letter.sender()),
                told.answering(letter.recipient()),
                Optional.of(letter.enclosures().stream().map(Enclosure::name).toList()),
                Optional.of(letter.date()),
                letter.date(),
                letter.variant());
    }
}
