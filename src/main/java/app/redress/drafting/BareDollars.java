package app.redress.drafting;

import app.redress.drafting.Facts.Deal;
import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Facts.Purchase;
import app.redress.drafting.Facts.Remedy;
import app.redress.drafting.Facts.Wish;
import app.redress.letter.Party;
import java.util.List;

/**
 * Sums told before it was known from where somebody writes, or from elsewhere: their {@code $} is the writer's own.
 *
 * @param from the country they were told in (ISO 3166-1 alpha-2), or blank
 * @param to the country of the writer
 */
record BareDollars(String from, String to) {
    Facts in(Facts told, Party writer) {
        return new Facts(
                writer,
                told.company(),
                told.date(),
                told.variant(),
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
        Purchase paid = new Purchase(bought.on(), bought.from(), bought.price().map(this::moved), bought.paidBy());
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
