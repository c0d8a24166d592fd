package app.redress.review.checks;

import java.util.List;

/** K45: sentences stay short. */
final class EasyToRead extends CatalogueCheck {
    private static final int MOST_WORDS_ON_AVERAGE = 25;
    private static final int MOST_WORDS = 48;

    EasyToRead() {
        super("K45", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Integer> lengths = letter.sentences().stream()
                .map(sentence -> sentence.text().split("\\s+", -1).length)
                .toList();
        double average = lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
        boolean easy = average < MOST_WORDS_ON_AVERAGE && lengths.stream().noneMatch(length -> length > MOST_WORDS);
        return Verdict.of(easy);
    }
}
