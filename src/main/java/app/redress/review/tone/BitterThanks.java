package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Thanks for losing my bag" becomes "You have lost my bag": the plain fact under the mockery. */
final class BitterThanks implements Rewriter {
    private static final Pattern FOR_DOING = Pattern.compile(
            "(?i)^(?:[^.!?]*?\\b)?(?:thanks|thank you|thx|thank|cheers|kudos|congrat\\w+|props|(?:great|good|nice|excellent) (?:job|work))\\b[^.!?]{0,40}?\\b(?:for|on) ((?:not |never )?)(?:once again |completely |totally |always )?(\\w+ing)\\b");
    private static final Pattern FOR_TIME = Pattern.compile(
            "(?i)^(?:thanks|thank you|thx|cheers)\\b[^.!?]{0,30}?\\bfor (?:the |my |our |these |those |only |just )?(?=(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many))");
    private static final Pattern FOR_THING = Pattern.compile(
            "(?i)^(?:thanks|thank you|thx|cheers)\\b[^.!?]{0,30}?\\bfor (?:the|your|this|that|another) (?:worst|terrible|awful|horrible|lousy|crappy|useless|pathetic|rude|poor|bad|nightmare)? ?");
    private static final Pattern HOW_KIND =
            Pattern.compile("(?i)^(?:oh )?how (?:very )?\\w+ of (?:you|them|your \\w+) to (\\w+)\\b");
    private static final Pattern MOCK_JOY = Pattern.compile(
            "(?i)^(?:@\\w+ )*(?:i(?:'m| am)?|we(?:'re| are)?)? ?(?:so |really |just |absolutely )*(?:glad|happy|thrilled|delighted|pleased|love|loving|loved|enjoyed) (?:that |how |when |it when )?(?=(?:i|we|you|they|my|our|your)\\b)");

    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        Sentence sentence = setting.sentence();
        Passage passage = setting.passage();
        if (alarm.category() != Category.SARCASM && alarm.category() != Category.PROFANITY) {
            return Optional.empty();
        }
        int start =
                Math.min(startOfThanks(alarm, sentence, passage), alarm.range().start());
        String rest = passage.text().substring(start, sentence.range().end());
        return doing(rest, start)
                .or(() -> begun(FOR_TIME, rest, start, "thanks time"))
                .or(() -> begun(FOR_THING, rest, start, "thanks thing"))
                .or(() -> howKind(rest, start))
                .or(() -> joy(rest, start));
    }

    private static int startOfThanks(Alarm alarm, Sentence sentence, Passage passage) {
        String before =
                passage.text().substring(sentence.range().start(), alarm.range().start());
        return before.strip().matches("(?:@\\w+[ ,]*)*")
                ? sentence.range().start()
                : alarm.range().start();
    }

    private static Optional<Rewording> doing(String rest, int start) {
        Matcher matcher = FOR_DOING.matcher(rest);
        if (!matcher.find() || matcher.group(2).equalsIgnoreCase("nothing")) {
            return Optional.empty();
        }
        String done = matcher.group(1) + Participle.ofGerund(matcher.group(2));
        return Optional.of(new Rewording(new TextRange(start, start + matcher.end()), List.of("You have " + done)));
    }

    private static Optional<Rewording> begun(Pattern opening, String rest, int start, String key) {
        Matcher matcher = opening.matcher(rest);
        return matcher.find()
                ? Optional.of(new Rewording(
                        new TextRange(start, start + matcher.end()),
                        PlainWords.of(key).stream().map(offer -> offer + " ").toList()))
                : Optional.empty();
    }

    private static Optional<Rewording> howKind(String rest, int start) {
        Matcher matcher = HOW_KIND.matcher(rest);
        return matcher.find()
                ? Optional.of(new Rewording(
                        new TextRange(start, start + matcher.end()),
                        List.of("You have " + Participle.ofBase(matcher.group(1)))))
                : Optional.empty();
    }

    private static Optional<Rewording> joy(String rest, int start) {
        Matcher matcher = MOCK_JOY.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int word = matcher.end();
        int end = word + 1;
        return Optional.of(new Rewording(
                new TextRange(start, start + end), List.of(Casing.capitalised(rest.substring(word, end)))));
    }
}
