package app.redress.casefile;

import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How a case stands in the list and in what a search finds. */
final class CaseLines {
    private CaseLines() {}

    static CaseSummary summary(ComplaintCase one) {
        String company = one.draft()
                .map(Draft::recipient)
                .or(() -> one.lastSent().map(CaseEntry.LetterSent::letter).map(Letter::recipient))
                .map(Party::name)
                .orElse("");
        return new CaseSummary(
                one.id(),
                one.title(),
                company,
                one.draft().isPresent(),
                one.lastSent().map(CaseEntry::on),
                one.awaitedBy(),
                one.promisedBy(),
                one.outcome().map(CaseEntry::on),
                Optional.empty(),
                Optional.empty(),
                one.draft().map(Draft::subject).orElse(""),
                one.updated());
    }

    static Stream<SearchHit> hit(ComplaintCase one, Optional<UUID> entry, String text, String wanted) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(wanted);
        if (at < 0 || wanted.isBlank()) {
            return Stream.empty();
        }
        int from = Math.max(0, at - 30);
        String excerpt = text.substring(from, Math.min(text.length(), at + wanted.length() + 30));
        TextRange mark = new TextRange(at - from, at - from + wanted.length());
        return Stream.of(new SearchHit(one.id(), one.title(), entry, excerpt, List.of(mark)));
    }
}
