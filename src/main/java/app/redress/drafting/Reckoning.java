package app.redress.drafting;

import app.redress.drafting.Facts.Loss;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much is asked for, and how that comes about. Only sums the person gave are added up; none is guessed. */
public final class Reckoning {
    private final LetterTask task;
    private final Facts facts;
    private final List<Loss> contents;

    Reckoning(LetterTask task) {
        this.task = task;
        this.facts = task.facts();
        this.contents = Claimed.things(facts, task.narrative());
    }

    /** What things come to, a total for each currency, in the order they were named. */
    public static Map<Currency, Money> totals(List<Loss> losses) {
        Map<Currency, Money> totals = new LinkedHashMap<>();
        losses.forEach(loss -> totals.merge(loss.amount().currency(), loss.amount(), Money::plus));
        return totals;
    }

    /** The sum asked for; empty when it cannot be told from the facts. */
    Optional<Money> amount() {
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
    String written() {
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
        List<Loss> things = refund ? facts.losses() : lostAndSpent();
        if (things.isEmpty() || !(costs || (refund && price.isPresent()))) {
            return Stream.empty();
        }
        Map<Currency, Money> sums = new LinkedHashMap<>();
        price.filter(paid -> refund).ifPresent(paid -> sums.put(paid.currency(), paid));
        things.forEach(loss -> sums.merge(loss.amount().currency(), loss.amount(), Money::plus));
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
    String workings() {
        if (!facts.wish().remedy().workings().isBlank()) {
            return Wording.clause(facts.wish().remedy().workings());
        }
        Optional<Money> asked = amount();
        Optional<Money> price = facts.deal().bought().price();
        if (asked.isEmpty()) {
            return inSeveral();
        }
        if (price.filter(asked.get()::isSameAs).isPresent()) {
            return task.narrative().gaps().getOrDefault("full price", "the full price");
        }
        Optional<Money> lost = lost();
        if (lost.filter(asked.get()::isSameAs).isPresent()) {
            return told();
        }
        boolean both =
                price.flatMap(this::withLosses).filter(asked.get()::isSameAs).isPresent();
        return both
                ? "the price of " + task.write(price.orElseThrow()) + " and my costs of " + new CostsTold(task).totals()
                : "";
    }

    private String inSeveral() {
        if (inSeveralCurrencies().findAny().isEmpty()) {
            return "";
        }
        boolean refund =
                facts.wish().remedy().kind().filter(RemedyKind.REFUND::equals).isPresent();
        String price = facts.deal().bought().price().map(task::write).orElse("");
        return refund ? "the price of " + price + " and my costs of " + new CostsTold(task).totals() : told();
    }

    /** What was lost and what it has cost, as they are named again once they have been told. */
    private String told() {
        CostsTold costs = new CostsTold(task);
        if (contents.isEmpty()) {
            return costs.named();
        }
        String worth = new ContentsTold(task).worth();
        return facts.losses().isEmpty()
                ? worth
                : worth + ", " + new Itemised(contents, task).totals() + ", and my costs of " + costs.totals();
    }

    private Optional<Money> withLosses(Money price) {
        if (facts.losses().isEmpty()) {
            return Optional.of(price);
        }
        return one(totals(facts.losses())).filter(price::isSameCurrencyAs).map(price::plus);
    }

    private Optional<Money> lost() {
        return one(totals(lostAndSpent()));
    }

    private List<Loss> lostAndSpent() {
        return Stream.concat(contents.stream(), facts.losses().stream()).toList();
    }

    /** Sums in two currencies are not one sum. */
    private static Optional<Money> one(Map<Currency, Money> totals) {
        return totals.size() == 1 ? totals.values().stream().findFirst() : Optional.empty();
    }
}
