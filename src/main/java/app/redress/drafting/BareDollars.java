package app.redress.drafting;

import app.redress.drafting.Facts.Deal;
import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Facts.Purchase;
import app.redress.drafting.Facts.Remedy;
import app.redress.drafting.Facts.Wish;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;

/**
 * Sums told before it was known from where somebody writes, or from elsewhere: their {@code $} is the writer's own.
 *
 * @param from the country they were told in (ISO 3166-1 alpha-2), or blank
 * @param to the country of the writer
 */
record BareDollars(String from, String to) {
    /**
     * What was told, by another writer, whose own dollar is meant by every bare {@code $}. One who has not said where they live
     * writes from where the matter was told.
     *
     * @param meanwhile the English to write in while nobody has said where they live
     */
    static Facts moved(Facts told, Party writer, Optional<EnglishVariant> meanwhile) {
        String from = told.sender().country();
        Party here = writer.country().isBlank() ? writer.in(from) : writer;
        boolean settled = from.isBlank() && !here.country().isBlank();
        boolean known = !here.country().isBlank();
        Optional<EnglishVariant> variant = settled ? Optional.empty() : known ? told.variant() : meanwhile;
        return new BareDollars(from, here.country()).in(told, here, variant);
    }

    private Facts in(Facts told, Party writer, Optional<EnglishVariant> variant) {
        return new Facts(
                writer,
                told.company(),
                told.date(),
                variant,
                in(told.deal()),
                told.story(),
                told.tried(),
                in(told.losses()),
                in(told.contents()),
                told.promise(),
                told.valued(),
                in(told.wish()),
                told.evidence(),
                told.behalf(),
                told.outside(),
                told.ladder(),
                told.details());
    }

    private Deal in(Deal deal) {
        Purchase bought = deal.bought();
        Purchase paid = new Purchase(
                bought.on(), bought.when(), bought.from(), bought.price().map(this::moved), bought.paidBy());
        return new Deal(deal.item(), deal.references(), paid);
    }

    private List<Loss> in(List<Loss> losses) {
        return losses.stream()
                .map(loss -> new Loss(loss.what(), loss.on(), loss.when(), moved(loss.amount()), loss.receipt()))
                .toList();
    }

    private Wish in(Wish wish) {
        Remedy asked = wish.remedy();
        Remedy moved = new Remedy(asked.kind(), asked.amount().map(this::moved), asked.workings(), asked.words());
        return new Wish(moved, wish.replyBy(), wish.access());
    }

    private Money moved(Money sum) {
        return sum.moved(from, to);
    }
}
