package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Word for word: "livid" becomes "very disappointed", "stole" becomes "took". */
final class WordExchange implements Rewriter {
    /** Words that may stand beside the heated one without changing what an exchange means. */
    private static final Set<String> LIGHT = Set.of(
            "i", "we", "you", "they", "it", "this", "that", "he", "she", "is", "are", "was", "were", "'s", "'re",
            "have", "has", "'ve", "been", "be", "the", "to", "me", "us", "my", "our", "from", "again", "your",
            "company", "agent", "bank", "staff", "off", "by", "so");

    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        Sentence sentence = setting.sentence();
        Passage passage = setting.passage();
        String heated = alarm.range().of(passage.text());
        List<String> whole = PlainWords.of(heated);
        if (!whole.isEmpty()) {
            return Optional.of(fitted(alarm.range(), heated, whole, sentence));
        }
        List<Word> words = sentence.in(alarm.range());
        boolean alone = words.stream()
                .allMatch(word -> word.is(LIGHT) || !PlainWords.of(word.text()).isEmpty());
        return words.stream()
                .filter(word -> alone)
                .filter(word -> !PlainWords.of(word.text()).isEmpty())
                .findFirst()
                .map(word -> inside(alarm, word, passage))
                .filter(rewording -> alarm.category() != Category.INSULT);
    }

    private static Rewording fitted(TextRange range, String heated, List<String> plain, Sentence sentence) {
        List<Word> before = sentence.before(range.start());
        if (before.isEmpty() || !before.get(before.size() - 1).lower().matches("an?")) {
            return new Rewording(
                    range,
                    plain.stream().map(offer -> Casing.like(heated, offer)).toList());
        }
        Word article = before.get(before.size() - 1);
        TextRange wider = new TextRange(article.range().start(), range.end());
        return new Rewording(
                wider,
                plain.stream()
                        .map(offer -> Casing.articleFor(article.text(), offer) + " " + offer)
                        .toList());
    }

    private static Rewording inside(Alarm alarm, Word word, Passage passage) {
        String text = alarm.range().of(passage.text());
        int start = word.range().start() - alarm.range().start();
        if (start < 0 || start + word.text().length() > text.length()) {
            return new Rewording(alarm.range(), List.of());
        }
        String head = text.substring(0, start);
        String tail = text.substring(start + word.text().length());
        return new Rewording(
                alarm.range(),
                PlainWords.of(word.text().toLowerCase(Locale.UK)).stream()
                        .map(offer -> head + Casing.like(word.text(), offer) + tail)
                        .toList());
    }
}
