package app.redress.drafting.json;

import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes facts of what a file says. */
final class FactsIn {
    private final FactsFile file;
    private final String country;

    FactsIn(FactsFile file) {
        this.file = file;
        String writers = party(file.sender()).country();
        this.country = writers.isEmpty() ? party(file.company()).country() : writers;
    }

    Facts facts() {
        return new Facts(
                party(file.sender()),
                party(file.company()),
                Optional.ofNullable(file.date()),
                Optional.ofNullable(file.variant()).flatMap(EnglishVariant::ofTag),
                deal(),
                story(),
                all(file.tried(), FactsIn::contact),
                all(file.losses(), this::loss),
                all(file.contents(), this::loss),
                promise(),
                text(file.valued()),
                new Facts.Wish(remedy(), Optional.ofNullable(file.replyBy()), text(file.access())),
                all(file.evidence(), FactsIn::text),
                behalf(),
                outside(),
                ladder(),
                file.details() == null ? Map.of() : file.details());
    }

    private Facts.Deal deal() {
        return new Facts.Deal(
                text(file.item()),
                all(file.references(), named -> new Facts.Reference(text(named.kind()), text(named.value()))),
                purchase());
    }

    private Facts.Story story() {
        return new Facts.Story(
                Optional.ofNullable(file.began()),
                text(file.problem()),
                all(file.events(), event -> new Facts.Event(event.on(), text(event.what()))),
                text(file.impact()),
                file.grave() == null ? Set.of() : file.grave());
    }

    private Facts.Purchase purchase() {
        FactsFile.Bought bought = file.bought();
        return bought == null
                ? Facts.NONE.deal().bought()
                : new Facts.Purchase(
                        Optional.ofNullable(bought.on()),
                        text(bought.when()),
                        text(bought.from()),
                        money(bought.price()),
                        text(bought.paidBy()));
    }

    private static Facts.Contact contact(FactsFile.Tried tried) {
        ContactChannel channel = tried.by() == null ? ContactChannel.PHONE : tried.by();
        Optional<LocalDate> day = Optional.ofNullable(tried.on());
        return new Facts.Contact(day, channel, text(tried.person()), text(tried.told()), text(tried.said()));
    }

    private Facts.Loss loss(FactsFile.Loss loss) {
        return new Facts.Loss(
                text(loss.what()),
                Optional.ofNullable(loss.on()),
                text(loss.when()),
                loss.amount().toMoney(country),
                Boolean.TRUE.equals(loss.receipt()));
    }

    private Facts.Promise promise() {
        FactsFile.Promise promise = file.promise();
        return promise == null
                ? Facts.NONE.promise()
                : new Facts.Promise(text(promise.words()), text(promise.where()), Optional.ofNullable(promise.on()));
    }

    private Facts.Remedy remedy() {
        FactsFile.Remedy remedy = file.remedy();
        return remedy == null
                ? Facts.NONE.wish().remedy()
                : new Facts.Remedy(
                        Optional.ofNullable(remedy.kind()),
                        money(remedy.amount()),
                        text(remedy.workings()),
                        text(remedy.words()));
    }

    private Facts.Behalf behalf() {
        FactsFile.Behalf behalf = file.onBehalfOf();
        return behalf == null
                ? Facts.NONE.behalf()
                : new Facts.Behalf(
                        text(behalf.name()), text(behalf.relation()), Boolean.TRUE.equals(behalf.authority()));
    }

    private Facts.Outside outside() {
        FactsFile.Card card = file.card();
        return new Facts.Outside(
                party(file.nextBody()),
                party(file.cardIssuer()),
                card == null ? "" : text(card.ending()),
                card != null && Boolean.TRUE.equals(card.credit()));
    }

    private Facts.Ladder ladder() {
        FactsFile.Offer offer = file.offer();
        FactsFile.Praise praise = file.praise();
        return new Facts.Ladder(
                all(file.letters(), FactsIn::earlier),
                offer == null
                        ? Facts.NONE.ladder().offer()
                        : new Facts.Offer(Optional.ofNullable(offer.on()), text(offer.what()), money(offer.amount())),
                all(file.conditions(), FactsIn::text),
                text(file.reason()),
                praise == null ? "" : text(praise.person()),
                praise == null ? "" : text(praise.what()));
    }

    private static Facts.Earlier earlier(FactsFile.Earlier letter) {
        return new Facts.Earlier(
                letter.on(),
                Optional.ofNullable(letter.replyBy()),
                Optional.ofNullable(letter.answeredOn()),
                text(letter.answer()));
    }

    private Optional<Money> money(@Nullable MoneyText text) {
        return Optional.ofNullable(text).map(sum -> sum.toMoney(country));
    }

    private static Party party(FactsFile.@Nullable Side side) {
        return side == null
                ? Party.NOBODY
                : new Party(
                        text(side.name()),
                        text(side.attention()),
                        all(side.address(), FactsIn::text),
                        country(text(side.country())),
                        text(side.email()),
                        text(side.phone()));
    }

    /** Everybody writes UK; the standard says GB. */
    private static String country(String written) {
        String code = written.toUpperCase(Locale.ROOT);
        return code.equals("UK") ? "GB" : code;
    }

    private static <F, T> List<T> all(@Nullable List<F> written, Function<F, T> each) {
        return written == null ? List.of() : written.stream().map(each).toList();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
