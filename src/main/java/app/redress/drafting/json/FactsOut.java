package app.redress.drafting.json;

import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Facts as a file writes them, field by field; what is blank is left out. */
final class FactsOut {
    private FactsOut() {}

    static Map<String, Object> fields(Facts facts) {
        Fields fields = new Fields();
        fields.put("sender", side(facts.sender()));
        fields.put("company", side(facts.company()));
        fields.put("date", facts.date());
        fields.put("variant", facts.variant().map(EnglishVariant::tag));
        deal(fields, facts.deal());
        story(fields, facts.story());
        fields.put("tried", facts.tried().stream().map(FactsOut::contact).toList());
        fields.put("losses", facts.losses().stream().map(FactsOut::loss).toList());
        fields.put("contents", facts.contents().stream().map(FactsOut::loss).toList());
        fields.put(
                "promise",
                new Fields()
                        .put("words", facts.promise().words())
                        .put("where", facts.promise().where())
                        .put("on", facts.promise().on()));
        fields.put("valued", facts.valued());
        wish(fields, facts.wish());
        fields.put("evidence", facts.evidence());
        outside(fields, facts);
        ladder(fields, facts.ladder());
        fields.put("details", facts.details());
        return fields.all();
    }

    private static void deal(Fields fields, Facts.Deal deal) {
        fields.put("item", deal.item());
        fields.put(
                "references",
                deal.references().stream()
                        .map(named -> new Fields()
                                .put("kind", named.kind())
                                .put("value", named.value())
                                .all())
                        .toList());
        fields.put(
                "bought",
                new Fields()
                        .put("on", deal.bought().on())
                        .put("when", deal.bought().when())
                        .put("from", deal.bought().from())
                        .put("price", money(deal.bought().price()))
                        .put("paidBy", deal.bought().paidBy()));
    }

    private static void story(Fields fields, Facts.Story story) {
        fields.put("began", story.began());
        fields.put("problem", story.problem());
        fields.put(
                "events",
                story.events().stream()
                        .map(event -> new Fields()
                                .put("on", Optional.of(event.on()))
                                .put("what", event.what())
                                .all())
                        .toList());
        fields.put("impact", story.impact());
        fields.put("grave", story.grave());
    }

    private static Map<String, Object> contact(Facts.Contact contact) {
        return new Fields()
                .put("on", contact.on())
                .put("by", Optional.of(contact.channel()))
                .put("with", contact.person())
                .put("told", contact.told())
                .put("said", contact.said())
                .all();
    }

    private static Map<String, Object> loss(Facts.Loss loss) {
        return new Fields()
                .put("what", loss.what())
                .put("on", loss.on())
                .put("when", loss.when())
                .put("amount", money(Optional.of(loss.amount())))
                .put("receipt", yes(loss.receipt()))
                .all();
    }

    private static void wish(Fields fields, Facts.Wish wish) {
        fields.put(
                "remedy",
                new Fields()
                        .put("kind", wish.remedy().kind())
                        .put("amount", money(wish.remedy().amount()))
                        .put("workings", wish.remedy().workings())
                        .put("words", wish.remedy().words()));
        fields.put("replyBy", wish.replyBy());
        fields.put("access", wish.access());
    }

    private static void outside(Fields fields, Facts facts) {
        fields.put(
                "onBehalfOf",
                new Fields()
                        .put("name", facts.behalf().name())
                        .put("relation", facts.behalf().relation())
                        .put("authority", yes(facts.behalf().authority())));
        fields.put("nextBody", side(facts.outside().nextBody()));
        fields.put("cardIssuer", side(facts.outside().cardIssuer()));
        fields.put(
                "card",
                new Fields()
                        .put("ending", facts.outside().cardEnding())
                        .put("credit", yes(facts.outside().creditCard())));
    }

    private static void ladder(Fields fields, Facts.Ladder ladder) {
        fields.put("letters", ladder.letters().stream().map(FactsOut::earlier).toList());
        fields.put(
                "offer",
                new Fields()
                        .put("on", ladder.offer().on())
                        .put("what", ladder.offer().what())
                        .put("amount", money(ladder.offer().amount())));
        fields.put("conditions", ladder.conditions());
        fields.put("reason", ladder.reason());
        fields.put("praise", new Fields().put("person", ladder.praised()).put("what", ladder.deed()));
    }

    private static Map<String, Object> earlier(Facts.Earlier letter) {
        return new Fields()
                .put("on", Optional.of(letter.on()))
                .put("replyBy", letter.replyBy())
                .put("answeredOn", letter.answeredOn())
                .put("answer", letter.answer())
                .all();
    }

    private static Fields side(Party party) {
        return new Fields()
                .put("name", party.name())
                .put("attention", party.attention())
                .put("address", party.address())
                .put("country", party.country())
                .put("email", party.email())
                .put("phone", party.phone());
    }

    private static Optional<MoneyText> money(Optional<Money> money) {
        return money.map(MoneyText::of);
    }

    private static Optional<Boolean> yes(boolean said) {
        return said ? Optional.of(true) : Optional.empty();
    }

    /** Fields in order, without those that say nothing. */
    private static final class Fields {
        private final Map<String, Object> all = new LinkedHashMap<>();

        private Fields put(String name, String text) {
            return put(name, Optional.of(text).filter(words -> !words.isEmpty()));
        }

        private Fields put(String name, Optional<?> value) {
            value.ifPresent(known -> all.put(name, known instanceof LocalDate day ? day.toString() : known));
            return this;
        }

        private Fields put(String name, Collection<?> values) {
            return put(name, Optional.of(values).filter(entries -> !entries.isEmpty()));
        }

        private Fields put(String name, Map<String, String> values) {
            return put(name, Optional.of(values).filter(entries -> !entries.isEmpty()));
        }

        private Fields put(String name, Fields fields) {
            return put(name, Optional.of(fields.all).filter(entries -> !entries.isEmpty()));
        }

        private Map<String, Object> all() {
            return all;
        }
    }
}
