package app.redress.review.tone;

import app.redress.review.Category;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Praise with nothing bad near it is meant: "Ten out of ten for the breakfast." Mockery needs something to mock, in its
 * own sentence or in one beside it.
 */
final class SincerePraise implements Guard {
    private static final Pattern PRAISE = Pattern.compile(
            "(?i)\\b(?:thanks?|thank you|cheers|well done|congratulat\\w+|keep up|hats off|marks|out of ten|bless|kind|kindest|lovely|good|great"
                    + "|best|medal|raise|happy|deserves?|wonderful|brilliant|excellent|superb|a credit|first[- ]rate|treasure|gem|delight\\w*)\\b");
    /** Than which nothing was better: a denial that praises. */
    private static final Pattern NEVER_BETTER = Pattern.compile(
            "(?i)\\b(?:never|not|nobody|no one|nothing|could(?: not|n't))(?: \\w+){0,4} (?:\\w+er|better|more|such (?:good|kind|lovely|fine|care))\\b");

    private static final Pattern BARB = Pattern.compile(
            "(?i)\\b(?:lack\\w*|canned|nothing|zero|none|only|just|finally|again|still|another|yet|already|guess|apparently|obviously|clearly|not|no|never"
                    + "|\\d+ ?(?:hrs?|hours?|mins?|minutes?|days?|weeks?|months?)|so much for|charg\\w+|for that|for this|late|after)\\b|n't|[?\"\u201C\u201D*@#]|\\.\\.|!!");

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        boolean mockery = alarm.category() == Category.SARCASM || alarm.category() == Category.PASSIVE_AGGRESSION;
        return mockery
                && isPraise(passage.textOf(sentence))
                && neighbours(sentence, passage).stream().noneMatch(BadNews::in);
    }

    private static boolean isPraise(String text) {
        String praise = NEVER_BETTER.matcher(text).replaceAll(" ");
        return PRAISE.matcher(text).find() && !BARB.matcher(praise).find() && !BadNews.in(praise);
    }

    private static List<String> neighbours(Sentence sentence, Passage passage) {
        int at = passage.sentences().indexOf(sentence);
        return passage
                .sentences()
                .subList(Math.max(0, at - 1), Math.min(passage.sentences().size(), at + 2))
                .stream()
                .filter(other -> !other.equals(sentence))
                .map(passage::textOf)
                .toList();
    }
}
