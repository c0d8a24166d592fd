package app.redress.review.checks;

import java.util.List;
import java.util.stream.Stream;

/** K44: what runs hot is laid aside for a night. */
final class SleepOnIt extends CatalogueCheck {
    /** More than one hot phrase: one alone may be heard wrongly, and is soon put right. */
    private static final int HOT = 40;

    private static final int MOST_SIGNS = 2;

    private static final List<Lexicon> SIGNS = Stream.of("insults", "threats", "sarcasm", "motives", "absolutes")
            .map(Lexicon::named)
            .toList();

    SleepOnIt() {
        super("K44", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean hot = letter.circumstances().heat().orElse(0) >= HOT || signs(letter) > MOST_SIGNS;
        return hot ? Verdict.lacks() : Verdict.has();
    }

    /** Of several kinds, none of them hot by itself. */
    private static int signs(Evidence letter) {
        return SIGNS.stream().mapToInt(signs -> signs.count(letter.ownProse())).sum();
    }
}
