package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.Passage;
import app.redress.casefile.reply.ReplyKind;
import app.redress.casefile.reply.ReplyReading;
import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.drafting.TypedMoney;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the company offers.
 *
 * @param reply that brought it
 * @param amount when it names one
 */
record CaseOffer(ReplyReceived reply, Optional<Money> amount) {
    /** The last one of a case. */
    static Optional<CaseOffer> of(CaseMatter matter) {
        return matter.last(ReplyKind.OFFER)
                .map(reply -> new CaseOffer(
                        reply, amount(matter.reading(reply), matter.writer().country())));
    }

    /** As a letter that answers it names it; without a sum, what is offered is for the writer to say. */
    Facts.Offer asTold() {
        return new Facts.Offer(Optional.of(reply.on()), "", amount);
    }

    /** The sum in the sentences that make it an offer, or else the first one. */
    private static Optional<Money> amount(Optional<ReplyReading> reading, String country) {
        List<Passage> amounts = reading.map(ReplyReading::amounts).orElse(List.of());
        List<Passage> because = reading.map(ReplyReading::because).orElse(List.of());
        Stream<Passage> inOffer = because.stream().flatMap(sentence -> amounts.stream()
                .filter(amount -> sentence.range().contains(amount.range())));
        return Stream.concat(inOffer, amounts.stream())
                .flatMap(passage -> TypedMoney.parse(passage.text(), country).stream())
                .findFirst();
    }
}
