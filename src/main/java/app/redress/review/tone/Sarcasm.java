package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Praise beside a bad event, in the same sentence or in the next: "Great service! Six days without water." */
public final class Sarcasm implements TextRule {
    private static final Pattern PRAISE =
            Pattern.compile("(?i)^\\W*(?:@\\w+\\W+)*(?:(?:oh|well|wow|gee|yeah|hey),? )*(?:"
                    + "(?:that(?:'s| is)|this is|what an?|such|simply|just|absolutely|truly|really) )?"
                    + "(?:great|fantastic|brilliant|wonderful|lovely|superb|excellent|amazing|awesome|stellar|outstanding|impressive"
                    + "|marvellous|marvelous|fabulous|first[- ]class|top[- ]notch|nice|perfect|terrific|splendid|bravo|congrats"
                    + "|congratulations|well done|nicely done|good (?:job|work|going|one)|nice (?:one|work|job)|way to go|kudos|hats off"
                    + "|thanks a (?:lot|bunch|million|ton)|thank you so much|cheers for that)"
                    + "(?: (?:job|work|service|customer service|stuff|effort|experience|start|news|one|performance|way to \\w+|indeed|huh))*"
                    + "(?:[,!.]| guys| everyone| all| again| as (?:always|usual|ever)| @\\w+| huh| there)*\\W*$");
    private static final Pattern SINCERE = Pattern.compile(
            "(?i)\\b(?:helpful|patient|kind(?:ly|ness)?|appreciate|grateful|however|but|although|though|resolved|fixed|sorted|in advance|would be)\\b");

    private final Words words;

    public Sarcasm(Words words) {
        this.words = words;
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        List<Alarm> alarms = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = passage.textOf(sentences.get(at));
            if (PRAISE.matcher(sentence).matches() && badNewsBeside(passage, at)) {
                alarms.add(new Alarm(
                        sentences.get(at).range(),
                        Category.SARCASM,
                        Severity.HOT,
                        "PRAISE_BESIDE_BAD_NEWS",
                        words.getString("tone.rule.PRAISE_BESIDE_BAD_NEWS"),
                        List.of("")));
            }
        }
        return alarms;
    }

    private static boolean badNewsBeside(Passage passage, int at) {
        return isBad(passage, at - 1) || isBad(passage, at + 1);
    }

    private static boolean isBad(Passage passage, int at) {
        if (at < 0 || at >= passage.sentences().size()) {
            return false;
        }
        String sentence = passage.textOf(passage.sentences().get(at));
        return BadNews.in(sentence) && !SINCERE.matcher(sentence).find();
    }
}
