package app.redress.drafting;

import app.redress.drafting.Facts.Deal;
import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Facts.Purchase;
import app.redress.drafting.Facts.Remedy;
import app.redress.drafting.Facts.Wish;
import java.util.List;

/**
 * Sums told before it was known from where somebody writes, or from elsewhere: their {@code $} is the writer's own.
 *
 * @param from the country they were told in (ISO 3166-1 alpha-2), or blank
 * @param to the country of the writer
 */
record BareDollars(String from, String to) {
    Deal in(Deal deal) {
        Purchase bought = deal.bought();
        Purchase paid = new Purchase(bought.on(), bought.from(), bought.price().map(this::moved), bought.paidBy());
        return new Deal(deal.item(), deal.references(), paid);
    }

    List<Loss> in(List<Loss> losses) {
        return losses.stream()
                .map(loss -> new Loss(loss.what(), loss.on(), moved(loss.amount()), loss.receipt()))
                .toList();
    }

    Wish in(Wish wish) {
        Remedy asked = wish.remedy();
        Remedy moved = new Remedy(asked.kind(), asked.amount().map(this::moved), asked.workings(), asked.words());
        return new Wish(moved, wish.replyBy(), wish.access());
    }

    private Money moved(Money sum) {
        return sum.moved(from, to);
    }
}
