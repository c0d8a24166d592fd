package app.redress.drafting;

import app.redress.rulebook.flight.Regime;
import app.redress.words.Words;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A flight claim in words. */
public final class FlightClaimWords {
    private final Words words;

    public FlightClaimWords(Words words) {
        this.words = words;
    }

    /** "€400 for each of 4 passengers: €1,600"; blank while the sum is not known. */
    public String sum(FlightClaim claim) {
        OptionalInt amount = claim.each().amount();
        if (amount.isEmpty()) {
            return "";
        }
        if (amount.getAsInt() == 0) {
            return words.getString("flight.page.nothing");
        }
        String each = money(claim, amount.getAsInt());
        OptionalInt people = claim.people();
        return people.isEmpty()
                ? words.say("drafting.flight.each", each)
                : words.say(
                        "flight.page.sum",
                        each,
                        people.getAsInt(),
                        money(claim, amount.getAsInt() * people.getAsInt()));
    }

    /** How it was worked out, and what it hangs on. */
    public String reasons(FlightClaim claim) {
        String defence = claim.each().amount().orElse(1) == 0 ? "" : words.getString("drafting.flight.extraordinary");
        return Stream.of(claim.each().arithmetic(), claim.each().dependsOn(), defence)
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What is owed besides, and how sure all of it is. */
    public String besides(FlightClaim claim) {
        String reform = claim.regime() == Regime.EU ? words.getString("drafting.flight.reform") : "";
        return Stream.of(words.getString("drafting.flight.care"), reform, words.getString("drafting.flight.promise"))
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What can be asked for: the sum for all, with the costs told in the same currency; those in another stand apart. */
    public Optional<Asked> asked(FlightClaim claim, Facts facts) {
        return claim.total().map(total -> {
            String country = facts.sender().country();
            String each = money(claim, claim.each().amount().orElse(0));
            int people = claim.people().orElse(1);
            String workings = words.say("drafting.flight.workings", each, people);
            Map<Currency, Money> lost = Reckoning.totals(facts.losses());
            Optional<Money> costs = Optional.ofNullable(lost.remove(total.currency()));
            String with = costs.map(
                            sum -> words.say("drafting.flight.workings.costs", workings, sum.write(country), people))
                    .orElse(workings);
            String apart = Wording.list(
                    lost.values().stream().map(sum -> sum.write(country)).toList());
            String all = apart.isEmpty() ? with : words.say("drafting.flight.workings.apart", with, apart, people);
            return new Asked(costs.map(total::plus).orElse(total), all);
        });
    }

    private String money(FlightClaim claim, int amount) {
        return words.say("flight.money." + claim.each().currency(), amount);
    }

    /** @param workings how the sum comes about, to follow "which is" */
    public record Asked(Money sum, String workings) {}
}
