package app.redress.review.tone;

import java.util.List;

/** All guards, asked about every alarm of every tone rule. */
public final class Guards {
    private final List<Guard> guards = List.of(
            new NameGuard(),
            new LegalTerms(),
            new QuotationGuard(),
            new ReportedSpeech(),
            new NegationGuard(),
            new SelfReference(),
            new SomebodyElse(),
            new SincerePraise());

    /** Whether {@code alarm} still stands when the guards have been asked. */
    public boolean admit(Alarm alarm, Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.range().overlaps(alarm.range()))
                .findFirst()
                .map(sentence -> guards.stream().noneMatch(guard -> guard.silences(alarm, sentence, passage)))
                .orElse(false);
    }
}
