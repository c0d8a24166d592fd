package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Capitals and repeated marks. Acronyms, codes and single capital letters are not shouting. */
public final class Shouting implements TextRule {
    private static final Pattern MARKS = Pattern.compile("[!?\u203C\u2049][ ]?[!?\u203C\u2049]+(?:1+!*)?|[?]!|!{2,}");
    /** Capitals that are no acronym: words anybody shouts. */
    private static final Set<String> SHOUTED = Set.of(
            ("not no never ever now nothing nobody still again all always every everyone any why what when where who how this that"
                            + " worst terrible ridiculous unacceptable rude please stop immediately must cannot can't don't won't did didn't"
                            + " wrong refuse refused real really very only twice same also and but because you your my me am are is"
                            + " want need demand absolutely completely totally definitely zero full before after over days weeks months hours years"
                            + " fixed refund money service customer lost late broken help lies liar fraud scam theft extremely even though")
                    .split(" "));

    private static final int RUN = 4;
    private static final double MOSTLY = 0.6;

    private final Words words;

    public Shouting(Words words) {
        this.words = words;
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        List<Alarm> alarms = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            capitals(sentence, passage)
                    .ifPresent(range -> alarms.add(alarm(
                            range,
                            Severity.WARM,
                            "SHOUTING_CAPITALS",
                            lowered(range.of(passage.text()), atStart(range, sentence)))));
            marks(sentence, passage, alarms);
        }
        return alarms;
    }

    private void marks(Sentence sentence, Passage passage, List<Alarm> alarms) {
        String text = passage.textOf(sentence);
        Matcher matcher = MARKS.matcher(text);
        while (matcher.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end())
                    .plus(sentence.range().start());
            Severity severity = range.length() > 2 ? Severity.WARM : Severity.NOTE;
            alarms.add(alarm(range, severity, "SHOUTING_MARKS", matcher.group().contains("?") ? "?" : "."));
        }
    }

    private Alarm alarm(TextRange range, Severity severity, String rule, String calm) {
        return new Alarm(range, Category.SHOUTING, severity, rule, words.getString("tone.rule." + rule), List.of(calm));
    }

    private static boolean atStart(TextRange range, Sentence sentence) {
        return range.start() == sentence.range().start();
    }

    /** The stretch of capitals: a run of words, or single words that people shout. */
    private static java.util.Optional<TextRange> capitals(Sentence sentence, Passage passage) {
        List<Word> loud = sentence.words().stream()
                .filter(word -> word.isCapitals() && !word.text().matches("X{2,}|.*\\d.*"))
                .toList();
        List<Word> shouted =
                loud.stream().filter(word -> SHOUTED.contains(word.lower())).toList();
        boolean run = loud.size() >= RUN && (shouted.size() >= 2 || share(loud, sentence) > MOSTLY);
        boolean enough = !shouted.isEmpty() && (run || touching(loud, passage));
        if (!enough || passage.text().length() < 8) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new TextRange(
                loud.get(0).range().start(), loud.get(loud.size() - 1).range().end()));
    }

    private static boolean touching(List<Word> loud, Passage passage) {
        for (int i = 1; i < loud.size(); i++) {
            String between = passage.text()
                    .substring(
                            loud.get(i - 1).range().end(), loud.get(i).range().start());
            if (between.isBlank()
                    && (SHOUTED.contains(loud.get(i).lower())
                            || SHOUTED.contains(loud.get(i - 1).lower()))) {
                return true;
            }
        }
        return false;
    }

    private static double share(List<Word> loud, Sentence sentence) {
        long letters = sentence.words().stream().filter(Word::isLetters).count();
        return letters == 0 ? 0 : (double) loud.size() / letters;
    }

    static String lowered(String text, boolean sentenceStart) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\bi\\b", "I");
        return sentenceStart ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1) : lower;
    }
}
