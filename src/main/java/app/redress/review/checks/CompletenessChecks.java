package app.redress.review.checks;

import app.redress.rulebook.DueDates;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The completeness checks of the catalogue, but for those that need the history of a case. */
public final class CompletenessChecks {
    private static final List<Check> CHECKS = List.of(
            new OneRemedy(),
            new AmountOfMoney(),
            new ReplyByDate(),
            new ReasonableTime(),
            new ReferenceNumber(),
            new PurchaseDate(),
            new EventDates(),
            new PriceAndPayment(),
            new ProblemFirst(),
            new EarlierContacts(),
            new NamesOrRoles(),
            new EnclosuresMentioned(),
            new CopiesOnly(),
            new WaysToReach(),
            new NamedRecipient(),
            new TellingSubject(),
            new WarmOpening(),
            new TurningLine(),
            Weighed.wanted(new BenefitOfDoubt(), SentenceRole.DOUBT),
            new NoInsults(),
            Weighed.unwanted(new NoSarcasm(), SentenceRole.SARCASM),
            new NoShouting(),
            Weighed.unwanted(new NoThreats(), SentenceRole.THREAT, NoThreats::mayThreaten),
            new NextStepNamed(),
            Weighed.unwanted(new NoApologyForAsking(), SentenceRole.HEDGE),
            new PlainAsk(),
            new OneFeeling(),
            Weighed.unwanted(new NoAbsolutes(), SentenceRole.ABSOLUTE),
            Weighed.unwanted(new EventsNotYou(), SentenceRole.YOU, EventsNotYou::mayBlame),
            new OnePage(),
            new OneComplaint(),
            new FairAsk(),
            Weighed.wanted(new FriendlyClose(), SentenceRole.THANKS),
            new OwnPromise(),
            new NothingPrivate(),
            new NoPlaceholders(),
            new PossibleDates(),
            new SleepOnIt(),
            new EasyToRead(),
            new ReadyToTalk(),
            new NoAccidentalSettlement(),
            new NoGuesses(),
            new SameFacts());

    private final Words words;
    private final List<Check> checks;

    /** Those that can be made on a letter alone. */
    public CompletenessChecks(Words words) {
        this.words = words;
        checks = CHECKS;
    }

    /** Those that ask the rulebook, too. */
    public CompletenessChecks(Words words, Rulebook rulebook, PublicHolidays holidays) {
        this.words = words;
        LetterLaw law = new LetterLaw(rulebook);
        DueDates dates = new DueDates(holidays, words);
        List<Check> ruled = List.of(
                new ReasonableTime(law, dates),
                new TellingSubject(law),
                new NextBodyFits(law, dates),
                new RightLaw(law),
                new BillingNotice(law),
                new ClosingWindow(law, dates));
        Set<String> ids = ruled.stream().map(Check::id).collect(Collectors.toSet());
        checks = Stream.concat(CHECKS.stream().filter(check -> !ids.contains(check.id())), ruled.stream())
                .sorted(Comparator.comparing(Check::id))
                .toList();
    }

    /** A right whose time is running, when the letter tells from which day and the rulebook how long. */
    public Optional<OpenWindow> window(DraftLetter letter, Circumstances circumstances) {
        return windows().flatMap(check -> check.open(new Evidence(letter, circumstances)));
    }

    /** A right whose usual time was over within the year before the letter, when none is running. */
    public Optional<PassedWindow> passed(DraftLetter letter, Circumstances circumstances) {
        return windows().flatMap(check -> check.passed(new Evidence(letter, circumstances)));
    }

    /** Whether it is about damage to a bag, and neither the letter nor the case says when that came. */
    public boolean isBagUndated(DraftLetter letter, Circumstances circumstances) {
        return windows()
                .filter(check -> check.isBagUndated(new Evidence(letter, circumstances)))
                .isPresent();
    }

    private Optional<ClosingWindow> windows() {
        return checks.stream()
                .filter(ClosingWindow.class::isInstance)
                .map(ClosingWindow.class::cast)
                .findFirst();
    }

    /** One result for each check, in the order of their ids. */
    public List<CheckResult> check(DraftLetter letter) {
        return check(letter, Circumstances.NONE);
    }

    /** The same, knowing more than the page. */
    public List<CheckResult> check(DraftLetter letter, Circumstances circumstances) {
        Evidence evidence = new Evidence(letter, circumstances);
        return checks.stream()
                .map(check -> result(check, check.verdict(evidence)))
                .toList();
    }

    private CheckResult result(Check check, Verdict verdict) {
        String outcome = "check." + check.id() + (verdict.met() ? ".met" : ".unmet");
        String key = verdict.reason().isEmpty() ? outcome : outcome + "." + verdict.reason();
        String message = words.say(key, verdict.arguments().toArray());
        return new CheckResult(
                check.id(),
                check.severity(),
                verdict.met(),
                message,
                words.getString("checks.why." + check.id()),
                words.getString("checks.source." + check.id()));
    }
}
