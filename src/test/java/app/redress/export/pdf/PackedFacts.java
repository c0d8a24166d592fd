package app.redress.export.pdf;

import app.redress.drafting.ContactChannel;
import app.redress.drafting.Facts;
import app.redress.drafting.Facts.Contact;
import app.redress.drafting.Facts.Event;
import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Facts.Story;
import app.redress.drafting.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the writer of the torn sofa's letters told: the story and what it cost. */
final class PackedFacts {
    private static final Currency POUND = Currency.getInstance("GBP");

    private PackedFacts() {}

    static Facts facts() {
        Facts none = Facts.NONE;
        Story story = new Story(
                Optional.of(LocalDate.of(2026, 11, 3)),
                "The sofa arrived with a 20 cm tear along the left arm.",
                List.of(new Event(LocalDate.of(2026, 11, 9), "Priya promised a call within two days.")),
                "We have had nothing to sit on for weeks.",
                Set.of());
        List<Contact> tried = List.of(
                new Contact(LocalDate.of(2026, 11, 5), ContactChannel.PHONE, "Priya", "", "a van would come"),
                new Contact(Optional.empty(), ContactChannel.CHAT, "", "I asked again", "wait for the van"));
        List<Loss> losses = List.of(
                new Loss("a van to the shop", Optional.of(LocalDate.of(2026, 11, 14)), "", pounds("45"), true),
                new Loss("two folding chairs", Optional.empty(), "", pounds("39.90"), false));
        return new Facts(
                none.sender(),
                none.company(),
                none.date(),
                none.variant(),
                none.deal(),
                story,
                tried,
                losses,
                List.of(new Loss("a reading lamp", Optional.empty(), "June 2023", pounds("60"), false)),
                none.promise(),
                none.valued(),
                none.wish(),
                none.evidence(),
                none.behalf(),
                none.outside(),
                none.ladder(),
                none.details());
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), POUND);
    }
}
