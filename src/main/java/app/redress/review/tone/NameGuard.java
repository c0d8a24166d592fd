package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Set;

/** Mr Slaughter, Dick's Sporting Goods, the Crook branch: a name is never an insult. */
final class NameGuard implements Guard {
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lady", "lord", "captain", "judge", "st");
    private static final Set<String> BEFORE_A_PLACE =
            Set.of("in", "at", "from", "near", "to", "of", "the", "by", "via");

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        if (alarm.category() == Category.SHOUTING) {
            return false;
        }
        return touchesKnownName(alarm.range(), passage) || looksLikeName(alarm, sentence);
    }

    private static boolean touchesKnownName(TextRange range, Passage passage) {
        return passage.names().stream().anyMatch(name -> occurs(name, range, passage.text()));
    }

    private static boolean occurs(String name, TextRange range, String text) {
        if (name.isBlank()) {
            return false;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (new TextRange(at, at + name.length()).contains(range)) {
                return true;
            }
        }
        return false;
    }

    /** Every word of the alarm is capitalised in mid-sentence, next to a title, a place word or another such word. */
    private static boolean looksLikeName(Alarm alarm, Sentence sentence) {
        List<Word> letters =
                sentence.in(alarm.range()).stream().filter(Word::isLetters).toList();
        int first = sentence.indexAt(alarm.range().start());
        if (letters.isEmpty() || first == 0 || !letters.stream().allMatch(Word::isTitleCase)) {
            return false;
        }
        Word before = sentence.words().get(first - 1);
        int next = first + sentence.in(alarm.range()).size();
        boolean nameFollows =
                next < sentence.words().size() && sentence.words().get(next).isTitleCase();
        boolean nameBefore = first > 1 && before.isTitleCase();
        return before.is(TITLES) || before.is(BEFORE_A_PLACE) || nameFollows || nameBefore;
    }
}
