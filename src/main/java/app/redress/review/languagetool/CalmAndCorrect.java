package app.redress.review.languagetool;

import app.redress.letter.Placeholders;
import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.rewording.Polarity;
import app.redress.review.tone.rewording.Soundness;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Words may stand in a letter when they are whole sentences, calm, and make no mistake that was not there before. */
final class CalmAndCorrect implements Fitness {
    private static final Set<Category> FEELINGS = Set.of(Category.EXAGGERATION, Category.VENTING);

    private final EnglishAnalysis analysis;
    private final Listening ear;
    private final Supplier<GrammarRules> grammar;

    /** What is heard in a passage. */
    interface Listening {
        List<Alarm> listen(Passage passage, List<Analyzed> analyzed);
    }

    /** @param grammar loaded when the first wording is tried */
    CalmAndCorrect(EnglishAnalysis analysis, Listening ear, Supplier<GrammarRules> grammar) {
        this.analysis = analysis;
        this.ear = ear;
        this.grammar = grammar;
    }

    @Override
    public boolean calms(String before, String after, Set<String> names) {
        return keeps(before, after, names, List::isEmpty);
    }

    @Override
    public boolean eases(String before, String after, Set<String> names) {
        return keeps(before, after, names, left -> left.stream().allMatch(CalmAndCorrect::isFeeling));
    }

    private static boolean isFeeling(Alarm alarm) {
        return FEELINGS.contains(alarm.category()) && !alarm.severity().atLeast(Severity.HOT);
    }

    private boolean keeps(String before, String after, Set<String> names, Predicate<List<Alarm>> calm) {
        List<Analyzed> analyzed = analysis.analyze(after);
        Passage passage = EnglishAnalysis.passage(after, analyzed, names);
        if (!calm.test(ear.listen(passage, analyzed))) {
            return false;
        }
        List<Analyzed> first = analysis.analyze(before);
        Passage heated = EnglishAnalysis.passage(before, first, names);
        if (!Soundness.kept(heated, passage) || !Polarity.kept(heated, passage)) {
            return false;
        }
        Set<String> made = mistakes(after, analyzed);
        return made.isEmpty() || mistakes(before, first).containsAll(made);
    }

    @Override
    public Heard hear(String words, Set<String> names) {
        List<Analyzed> analyzed = analysis.analyze(words);
        Passage passage = EnglishAnalysis.passage(words, analyzed, names);
        return new Heard(passage, ear.listen(passage, analyzed));
    }

    private Set<String> mistakes(String text, List<Analyzed> analyzed) {
        return analyzed.stream()
                .flatMap(sentence -> grammar.get().find(sentence, text).stream())
                .filter(mistake -> Placeholders.in(text).stream().noneMatch(gap -> gap.overlaps(mistake.range())))
                .map(mistake -> mistake.rule() + mistake.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
