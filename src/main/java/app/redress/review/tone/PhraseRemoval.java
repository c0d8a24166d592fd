package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out a phrase that stands by itself: an interjection, a hashtag, "What a joke." before the facts. */
final class PhraseRemoval implements Rewriter {
    private static final Pattern STANDS_FREE_AFTER =
            Pattern.compile("(?s)^\\s*(?:[.!?,;:\u2026\\-\u2013\u2014]+\\s*|(?=#)|$)");
    private static final Pattern INTERJECTION =
            Pattern.compile("(?i)#\\w+|wtf+|omfg|ffs|lol|haha\\w*|damn(?: it)?|fuck(?: you| off)?|screw you|\\W+");

    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        String text = setting.passage().text();
        String before =
                text.substring(setting.sentence().range().start(), alarm.range().start());
        Matcher after = STANDS_FREE_AFTER.matcher(text.substring(
                alarm.range().end(),
                Math.max(alarm.range().end(), setting.sentence().range().end())));
        boolean interjection = INTERJECTION.matcher(alarm.range().of(text)).matches();
        boolean borders = after.find();
        if (interjection || (borders && endsFreely(before))) {
            int end = alarm.range().end() + (borders ? after.end() : 0);
            boolean lastWords = end == setting.sentence().range().end() && !before.isBlank();
            return Optional.of(new Rewording(
                    new TextRange(
                            alarm.range().start(), lastWords ? alarm.range().end() : end),
                    List.of("")));
        }
        return Optional.empty();
    }

    private static boolean endsFreely(String before) {
        String ending = before.strip();
        return ending.isEmpty() || ending.matches("(?s).*(?:[.!?,;:\u2026\\-\u2013\u2014]|@\\w+)");
    }
}
