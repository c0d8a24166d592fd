package app.redress.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What follows from the way something was paid. */
final class Payment {
    private static final BigDecimal ABOVE = BigDecimal.valueOf(100);
    private static final BigDecimal AT_MOST = BigDecimal.valueOf(30_000);

    private static final Pattern BEGAN =
            Pattern.compile("(?i)(?:since|from) \\{bought\\.on}|\\{bought\\.on} \\{I} began");

    private static final Pattern MEANS = Pattern.compile(
            "(?i)(?<!gift )\\b(?:card|visa|mastercard|amex|(?:bank|current|checking|savings) account)\\b");
    private static final Pattern OWN = Pattern.compile("(?i)^(?:my|our|an?|the) ");

    private static final Set<String> RETURNING = Set.of("GB", "IE");
    private static final int DAYS_TO_RETURN = 30;

    private final Facts facts;

    Payment(Facts facts) {
        this.facts = facts;
    }

    /** Where money goes back to, when the way it was paid says so; else blank. */
    String account() {
        if (paidBy().contains("card")) {
            return "the card I paid with";
        }
        return paidBy().matches(".*(transfer|debit|standing order|account).*") ? "the account I paid from" : "";
    }

    /** Whether what was named as the matter is what was paid with: "my Cardinal Visa credit card". */
    boolean isItem() {
        return MEANS.matcher(facts.deal().item()).find();
    }

    /** "by credit card"; blank when nobody says. */
    String means() {
        String paid = Wording.clause(facts.deal().bought().paidBy());
        return paid.isEmpty() ? "" : (OWN.matcher(paid).find() ? "with " : "by ") + paid;
    }

    /** The day money was taken. */
    Optional<LocalDate> on(Narrative narrative) {
        return Optional.ofNullable(facts.details().get("charged"))
                .flatMap(Payment::day)
                .or(() -> isOfSomethingStanding(narrative)
                        ? Optional.empty()
                        : facts.deal().bought().on());
    }

    /** Whether something began on the day that is told: a tenancy, a contract or a trial was not paid for on it. */
    boolean isOfSomethingStanding(Narrative narrative) {
        return narrative.account().stream().anyMatch(BEGAN.asPredicate());
    }

    private static Optional<LocalDate> day(String kept) {
        try {
            return Optional.of(LocalDate.parse(kept));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether the person said so; nothing is taken for granted. */
    boolean isByCard() {
        return paidBy().contains("card")
                || (paidBy().isBlank() && facts.outside().creditCard());
    }

    private boolean isByCredit() {
        return paidBy().contains("credit card")
                || (isByCard() && facts.outside().creditCard());
    }

    private String paidBy() {
        return facts.deal().bought().paidBy().toLowerCase(Locale.ROOT);
    }

    /**
     * Faulty goods can be sent back for the whole price within thirty days: Consumer Rights Act 2015, s 22 (the United
     * Kingdom), Consumer Rights Act 2022, s 24 (Ireland).
     */
    boolean isReturnable(String country, LocalDate today) {
        return RETURNING.contains(country)
                && facts.deal()
                        .bought()
                        .on()
                        .filter(day -> !day.isAfter(today)
                                && !day.plusDays(DAYS_TO_RETURN).isBefore(today))
                        .isPresent();
    }

    /** Consumer Credit Act 1974, s 75(3): a cash price over £100 and up to £30,000, paid with a British credit card. */
    boolean isUnderSection75(String country) {
        return country.equals("GB")
                && isByCredit()
                && facts.deal()
                        .bought()
                        .price()
                        .filter(price -> price.currency().getCurrencyCode().equals("GBP"))
                        .filter(price -> price.amount().compareTo(ABOVE) > 0)
                        .filter(price -> price.amount().compareTo(AT_MOST) <= 0)
                        .isPresent();
    }
}
