package app.redress.drafting;

import app.redress.drafting.Facts.Loss;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much is asked for, and how that comes about. Only sums the person gave are added up; none is guessed. */
public final class Reckoning {
    private static final int LISTED = 3;

    private final Facts facts;

    public Reckoning(Facts facts) {
        this.facts = facts;
    }

    /** What was lost besides the price, a total for each currency, in the order they were named. */
    public static Map<Currency, Money> totals(List<Loss> losses) {
        Map<Currency, Money> totals = new LinkedHashMap<>();
        losses.forEach(loss -> totals.merge(loss.amount().currency(), loss.amount(), Money::plus));
        return totals;
    }

    /** The sum asked for; empty when it cannot be told from the facts. */
    public Optional<Money> amount() {
        if (facts.wish().remedy().amount().isPresent()) {
            return facts.wish().remedy().amount();
        }
        Optional<RemedyKind> kind = facts.wish().remedy().kind();
        if (kind.filter(RemedyKind.REFUND::equals).isPresent()) {
            return facts.deal().bought().price().flatMap(this::withLosses);
        }
        boolean reducesPrice = kind.filter(RemedyKind.PRICE_REDUCTION::equals).isPresent();
        return kind.isEmpty() || reducesPrice ? Optional.empty() : lost();
    }

    /** The sum asked for as the letter says it, one for each currency; blank when it cannot be told from the facts. */
    String written(LetterTask task) {
        return Wording.list(amount().map(Stream::of)
                .orElseGet(this::inSeveralCurrencies)
                .map(task::write)
                .toList());
    }

    /** Sums that cannot be added up stand beside each other. */
    private Stream<Money> inSeveralCurrencies() {
        Optional<RemedyKind> kind = facts.wish().remedy().kind();
        Optional<Money> price = facts.deal().bought().price();
        boolean refund = kind.filter(RemedyKind.REFUND::equals).isPresent();
        boolean costs = kind.filter(RemedyKind.COMPENSATION::equals).isPresent();
        if (facts.losses().isEmpty() || !(costs || (refund && price.isPresent()))) {
            return Stream.empty();
        }
        Map<Currency, Money> sums = new LinkedHashMap<>();
        price.filter(paid -> refund).ifPresent(paid -> sums.put(paid.currency(), paid));
        facts.losses().forEach(loss -> sums.merge(loss.amount().currency(), loss.amount(), Money::plus));
        return sums.values().stream();
    }

    /** The payment that a card issuer is asked to look into: what was paid, whatever else is owed. */
    Optional<Money> disputed() {
        return paid().or(() -> facts.wish().remedy().amount());
    }

    /** So much of the price as has been paid, where a part was; else all of it. */
    private Optional<Money> paid() {
        return Optional.ofNullable(facts.details().get("paid"))
                .flatMap(part -> TypedMoney.parse(part, facts.sender().country()))
                .or(() -> facts.deal().bought().price());
    }

    /** What can come back of it: what was asked for, and never more than was paid. */
    Optional<Money> credited() {
        return facts.wish()
                .remedy()
                .amount()
                .filter(asked -> paid().filter(paid -> paid.currency().equals(asked.currency()))
                        .filter(paid -> paid.amount().compareTo(asked.amount()) >= 0)
                        .isPresent())
                .or(this::disputed);
    }

    /** How it comes about, to follow "which is"; blank when that cannot be told from the facts. */
    String workings(LetterTask task) {
        if (!facts.wish().remedy().workings().isBlank()) {
            return Wording.clause(facts.wish().remedy().workings());
        }
        Optional<Money> asked = amount();
        Optional<Money> price = facts.deal().bought().price();
        if (asked.isEmpty()) {
            return inSeveral(task);
        }
        if (price.filter(asked.get()::isSameAs).isPresent()) {
            return task.narrative().gaps().getOrDefault("full price", "the full price");
        }
        Optional<Money> lost = lost();
        if (lost.filter(asked.get()::isSameAs).isPresent()) {
            return named(task);
        }
        boolean both =
                price.flatMap(this::withLosses).filter(asked.get()::isSameAs).isPresent();
        return both
                ? "the price of " + task.write(price.orElseThrow()) + " and my costs of "
                        + task.write(lost.orElseThrow())
                : "";
    }

    private String inSeveral(LetterTask task) {
        if (inSeveralCurrencies().findAny().isEmpty()) {
            return "";
        }
        boolean refund =
                facts.wish().remedy().kind().filter(RemedyKind.REFUND::equals).isPresent();
        String price = facts.deal().bought().price().map(task::write).orElse("");
        return refund ? "the price of " + price + " and my costs of " + totals(task) : named(task);
    }

    /** The costs, once they have been told. */
    private String named(LetterTask task) {
        return isListed(task) ? "the total of these costs" : "what I had to pay for " + Wording.list(things(task));
    }

    /**
     * "I also had to pay £12 for a taxi on 3 May 2026 and £8 for parking, £20 in all."; blank without losses. Where the
     * letter tells of no payment before, there is nothing that this one comes on top of.
     */
    String sentence(LetterTask task) {
        if (facts.losses().isEmpty()) {
            return "";
        }
        if (isListed(task)) {
            return listed(task);
        }
        String items = Wording.list(
                facts.losses().stream().map(loss -> item(loss, task)).toList());
        String totals = facts.losses().size() == 1 ? "" : ", " + totals(task) + " in all";
        return (tellsPrice(task) ? "I also had to pay " : "I had to pay ") + items + totals + ".";
    }

    /** Three and more stand one below the other, with the total as the last line. */
    private boolean isListed(LetterTask task) {
        return facts.losses().size() >= LISTED && !task.isShort();
    }

    private String listed(LetterTask task) {
        String lines = facts.losses().stream()
                .map(loss -> "- " + Wording.capital(Wording.clause(loss.what())) + ": " + task.write(loss.amount())
                        + day(loss, task))
                .collect(Collectors.joining("\n"));
        // What was lost with a bag has its value, though nobody paid for it again.
        return (tellsPrice(task) ? "It has also cost me:" : "It has cost me:") + "\n\n" + lines + "\n- In all: "
                + totals(task);
    }

    private String totals(LetterTask task) {
        return Wording.list(
                totals(facts.losses()).values().stream().map(task::write).toList());
    }

    private boolean tellsPrice(LetterTask task) {
        return facts.deal().bought().price().isPresent()
                && task.narrative().account().stream().anyMatch(sentence -> sentence.contains("{price}"));
    }

    private static String item(Loss loss, LetterTask task) {
        return task.write(loss.amount()) + " for " + Article.first(Wording.clause(loss.what())) + day(loss, task);
    }

    private static String day(Loss loss, LetterTask task) {
        return loss.on().map(on -> " on " + task.write(on)).orElse("");
    }

    /** As they are named again, after the sentence that lists them; a short letter has none. */
    private List<String> things(LetterTask task) {
        return facts.losses().stream()
                .map(loss -> Wording.clause(loss.what()))
                .map(task.isShort() ? Article::first : Article::again)
                .toList();
    }

    private Optional<Money> withLosses(Money price) {
        if (facts.losses().isEmpty()) {
            return Optional.of(price);
        }
        return lost().filter(price::isSameCurrencyAs).map(price::plus);
    }

    /** Sums in two currencies are not one sum. */
    private Optional<Money> lost() {
        Map<Currency, Money> totals = totals(facts.losses());
        return totals.size() == 1 ? totals.values().stream().findFirst() : Optional.empty();
    }
}
