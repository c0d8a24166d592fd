package app.redress.drafting.json;

import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes facts as a file says them; what is blank is left out by the mapper. */
final class FactsOut {
    private FactsOut() {}

    static FactsFile file(Facts facts) {
        Facts.Ladder ladder = facts.ladder();
        return new FactsFile(
                null,
                side(facts.sender()),
                side(facts.company()),
                facts.date().orElse(null),
                facts.variant().map(EnglishVariant::tag).orElse(null),
                facts.item(),
                facts.references().stream()
                        .map(r -> new FactsFile.Reference(r.kind(), r.value()))
                        .toList(),
                bought(facts.bought()),
                facts.began().orElse(null),
                facts.problem(),
                facts.events().stream()
                        .map(e -> new FactsFile.Event(e.on(), e.what()))
                        .toList(),
                facts.tried().stream()
                        .map(t -> new FactsFile.Tried(t.on(), t.channel(), t.person(), t.said()))
                        .toList(),
                facts.impact(),
                facts.losses().stream().map(FactsOut::loss).toList(),
                promise(facts.promise()),
                facts.valued(),
                remedy(facts.remedy()),
                facts.replyBy().orElse(null),
                facts.evidence(),
                facts.access(),
                facts.grave(),
                behalf(facts.behalf()),
                side(facts.outside().nextBody()),
                side(facts.outside().cardIssuer()),
                card(facts.outside()),
                ladder.letters().stream().map(FactsOut::earlier).toList(),
                offer(ladder.offer()),
                ladder.conditions(),
                ladder.reason(),
                praise(ladder),
                facts.details());
    }

    private static FactsFile.@Nullable Side side(Party party) {
        return party.equals(Party.NOBODY)
                ? null
                : new FactsFile.Side(
                        party.name(),
                        party.attention(),
                        party.address(),
                        party.country(),
                        party.email(),
                        party.phone());
    }

    private static FactsFile.@Nullable Bought bought(Facts.Purchase bought) {
        return bought.equals(Facts.NONE.bought())
                ? null
                : new FactsFile.Bought(bought.on().orElse(null), bought.from(), money(bought.price()), bought.paidBy());
    }

    private static FactsFile.Loss loss(Facts.Loss loss) {
        return new FactsFile.Loss(loss.what(), loss.on().orElse(null), MoneyText.of(loss.amount()), loss.receipt());
    }

    private static FactsFile.@Nullable Promise promise(Facts.Promise promise) {
        return promise.equals(Facts.NONE.promise())
                ? null
                : new FactsFile.Promise(
                        promise.words(), promise.where(), promise.on().orElse(null));
    }

    private static FactsFile.@Nullable Remedy remedy(Facts.Remedy remedy) {
        return remedy.equals(Facts.NONE.remedy())
                ? null
                : new FactsFile.Remedy(
                        remedy.kind().orElse(null), money(remedy.amount()), remedy.workings(), remedy.words());
    }

    private static FactsFile.@Nullable Behalf behalf(Facts.Behalf behalf) {
        return behalf.equals(Facts.NONE.behalf())
                ? null
                : new FactsFile.Behalf(behalf.name(), behalf.relation(), behalf.authority());
    }

    private static FactsFile.@Nullable Card card(Facts.Outside outside) {
        return outside.cardEnding().isEmpty() && !outside.creditCard()
                ? null
                : new FactsFile.Card(outside.cardEnding(), outside.creditCard());
    }

    private static FactsFile.Earlier earlier(Facts.Earlier letter) {
        return new FactsFile.Earlier(
                letter.on(), letter.replyBy().orElse(null), letter.answeredOn().orElse(null), letter.answer());
    }

    private static FactsFile.@Nullable Offer offer(Facts.Offer offer) {
        return offer.equals(Facts.NONE.ladder().offer())
                ? null
                : new FactsFile.Offer(offer.on().orElse(null), offer.what(), money(offer.amount()));
    }

    private static FactsFile.@Nullable Praise praise(Facts.Ladder ladder) {
        return ladder.praised().isEmpty() && ladder.deed().isEmpty()
                ? null
                : new FactsFile.Praise(ladder.praised(), ladder.deed());
    }

    private static @Nullable MoneyText money(Optional<Money> money) {
        return money.map(MoneyText::of).orElse(null);
    }
}
