package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Praise that may well be meant, with bad news in the same sentence or the next, in words that look heated: "Loving the
 * new routine of three hours on the tarmac". Not sure without the {@link HeatSignal}, and less sure than any other rule.
 */
public final class DoubtfulPraise implements TextRule {
    private static final Pattern PRAISE = Pattern.compile(
            "(?i)(?<![-\\w]|would |'d )(?:great|good(?! (?:faith|deal of|while))|nice|lovely|wonderful|fantastic|brilliant|excellent|amazing|awesome|perfect(?:ly)?"
                    + "|loves?|loving|impressive|classy|stellar|congrat\\w+|kudos|bravo|well done|way to go|thanks(?! to (?!you))|thank|thx|cheers|glad"
                    + "|fun|enjoy\\w*|proud|thoughtful|pleasure|favou?rite|genius|shout ?out|bless|special|pleased|delighted|thrilled"
                    + "|generous|magic(?:al)?|charming|luck|lucky|clever|refreshing|treat|hero\\w*|legends?|award|medal|applause"
                    + "|talent\\w*|gifts?)(?![-\\w])");
    private static final Pattern SINCERE = Pattern.compile(
            "(?i)\\b(?:but|however|although|though|except|until|apart from|despite|resolved|fixed|sorted|helped|helpful"
                    + "|kind(?:ly)?|patient|appreciate|grateful|friendly|usually|normally|always been|so far|in advance|please|sorry|would be"
                    + "|thank you for|thanks for (?:your|the|all|being|helping|replying|getting|letting|coming|calling|writing))\\b");

    private static final int FEW_WORDS = 7;

    private final Words words;
    private final HeatSignal signal;

    public DoubtfulPraise(Words words, HeatSignal signal) {
        this.words = words;
        this.signal = signal;
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        List<Alarm> alarms = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = passage.textOf(sentences.get(at));
            String next = at + 1 < sentences.size() ? passage.textOf(sentences.get(at + 1)) : "";
            Matcher praise = PRAISE.matcher(sentence);
            if (praise.find() && (mocks(sentence) || (isShort(sentences.get(at)) && mocks(sentence + " " + next)))) {
                alarms.add(new Alarm(
                        new TextRange(praise.start(), praise.end())
                                .plus(sentences.get(at).range().start()),
                        Category.SARCASM,
                        Severity.HOT,
                        "PRAISE_BESIDE_BAD_NEWS",
                        words.getString("tone.rule.PRAISE_BESIDE_BAD_NEWS"),
                        List.of()));
            }
        }
        return alarms;
    }

    /** A longer sentence tells of something else than the next. */
    private static boolean isShort(Sentence sentence) {
        return sentence.words().stream().filter(Word::isLetters).count() <= FEW_WORDS;
    }

    private boolean mocks(String text) {
        return BadNews.in(text) && !SINCERE.matcher(text).find() && signal.confirms(text);
    }
}
