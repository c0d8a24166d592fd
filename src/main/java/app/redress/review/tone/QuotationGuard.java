package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words between quotation marks are somebody else's, unless the writer says that they are the writer's own. */
final class QuotationGuard implements Guard {
    private static final Set<String> SAYING =
            Set.of("say", "tell", "call", "shout", "reply", "answer", "describe", "write", "name", "label", "repeat");
    /** "That is basically ...": the writer says what somebody's words amount to. */
    private static final Set<String> AMOUNTING =
            Set.of("basically", "literally", "means", "equals", "like", "translates");

    private static final Set<String> WRITER = Set.of("i", "we");

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        if (alarm.category() == Category.SARCASM && alarm.rule().endsWith("_QUOTES")) {
            return false;
        }
        Optional<TextRange> quotation = Quotations.in(passage.text()).stream()
                .filter(quoted -> quoted.contains(withoutMarks(alarm.range(), passage.text())))
                .findFirst();
        return quotation.isPresent()
                && !writerSays(sentence.before(quotation.get().start()));
    }

    /** A rule may take the marks themselves along. */
    private static TextRange withoutMarks(TextRange range, String text) {
        int start = range.start();
        int end = range.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    /** "I told your agent that …", "we call this …": the nearest verb of saying has the writer as its subject. */
    static boolean writerSays(List<Word> before) {
        int last = before.size() - 1;
        if (before.stream().skip(Math.max(0, last - 2)).anyMatch(word -> word.is(AMOUNTING))) {
            return true;
        }
        for (int at = last; at > 0; at--) {
            if (before.get(at).hasLemma(SAYING)) {
                return before.get(at - 1).is(WRITER)
                        || (at > 1 && before.get(at - 2).is(WRITER));
            }
        }
        return false;
    }
}
