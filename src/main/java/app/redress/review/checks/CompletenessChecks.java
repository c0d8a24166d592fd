package app.redress.review.checks;

import app.redress.words.Words;
import java.util.List;

/**
 * All completeness checks that can be made on a letter alone. Those of the catalogue that need the rulebook or the history
 * of a case are not among them.
 */
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
            new BenefitOfDoubt(),
            new NoInsults(),
            new NoSarcasm(),
            new NoShouting(),
            new NoThreats(),
            new NoApologyForAsking(),
            new PlainAsk(),
            new OneFeeling(),
            new NoAbsolutes(),
            new EventsNotYou(),
            new OnePage(),
            new OneComplaint(),
            new FairAsk(),
            new FriendlyClose(),
            new NothingPrivate(),
            new NoPlaceholders(),
            new PossibleDates(),
            new EasyToRead(),
            new ReadyToTalk(),
            new NoAccidentalSettlement(),
            new NoGuesses());

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
