package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the heated clause of a sentence when what is left still says what happened. */
final class ClauseRemoval implements Rewriter {
    private static final Pattern BORDER = Pattern.compile(
            "(?i)[,;:](?= )|(?<=\\s)[-\u2013\u2014]+(?=\\s)|\\.{2,}|\u2026|[!?]+(?= )|\\s(?=(?:and|but|because|so|since|after|when|while|as) (?:i|we|you|they|my|your|the|it|he|she|this|that|now|then|still)\\b)|(?<= )(?=#)");
    private static final Pattern LEADING =
            Pattern.compile("(?i)^[\\s,;:\\-\u2013\u2014.!?\u2026]*(?:(?:and|but|so|because|since) )?");

    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        Sentence sentence = setting.sentence();
        Passage passage = setting.passage();
        String text = passage.textOf(sentence);
        boolean nothingWorthKeeping = alarm.category() == Category.THREAT && !FactGuard.hasFacts(text);
        boolean asks = alarm.category() == Category.DEMAND;
        if (nothingWorthKeeping || asks) {
            return Optional.empty();
        }
        List<TextRange> clauses = clauses(text);
        StringBuilder kept = new StringBuilder();
        for (TextRange clause : clauses) {
            if (isCalm(clause.plus(sentence.range().start()), setting)) {
                kept.append(clause.of(text));
            } else if (FactGuard.hasFacts(clause.of(text))) {
                return Optional.empty();
            }
        }
        String rest = Casing.asSentence(LEADING.matcher(kept).replaceFirst(""));
        boolean says = hasVerb(rest, sentence) && rest.split("\\s+").length > 2;
        return says ? Optional.of(new Rewording(sentence.range(), List.of(rest))) : Optional.empty();
    }

    private static boolean isCalm(TextRange clause, Setting setting) {
        return setting.alarms().stream().noneMatch(alarm -> alarm.range().overlaps(clause));
    }

    private static List<TextRange> clauses(String text) {
        List<TextRange> clauses = new ArrayList<>();
        Matcher border = BORDER.matcher(text);
        int start = 0;
        while (border.find()) {
            if (border.end() > start) {
                clauses.add(new TextRange(start, border.end()));
            }
            start = border.end();
        }
        clauses.add(new TextRange(start, text.length()));
        return clauses;
    }

    private static boolean hasVerb(String rest, Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.tagged("VBD") || word.tagged("VBZ") || word.tagged("VBP") || word.tagged("MD"))
                .anyMatch(word -> rest.contains(word.text()));
    }
}
