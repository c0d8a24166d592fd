package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.Milestone;
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
 * @param made the entry that tells of it
 * @param amount when it names one
 * @param what besides, as the person noted it; or blank
 */
record CaseOffer(CaseEntry made, Optional<Money> amount, String what) {
    /** The last one of a case, whether a reply brought it or the person noted it. */
    static Optional<CaseOffer> of(CaseMatter matter) {
        Optional<CaseOffer> noted = matter.entries(Milestone.class).stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.OFFER)
                .reduce((earlier, later) -> later)
                .map(offer -> new CaseOffer(offer, offer.amount(), offer.what()));
        Optional<CaseOffer> written = matter.last(ReplyKind.OFFER)
                .map(reply -> new CaseOffer(
                        reply, amount(matter.reading(reply), matter.writer().country()), ""));
        boolean later = noted.isPresent()
                && written.isPresent()
                && matter.isAfter(noted.get().made(), written.get().made());
        return later ? noted : written.or(() -> noted);
    }

    /** As a letter that answers it names it; without a sum, what is offered is for the writer to say. */
    Facts.Offer asTold() {
        return new Facts.Offer(Optional.of(made.on()), amount.isPresent() ? "" : what, amount);
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
