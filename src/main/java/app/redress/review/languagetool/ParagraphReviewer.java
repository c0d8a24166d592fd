package app.redress.review.languagetool;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Placeholders;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.LetterMood;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sound;
import app.redress.review.tone.rewording.FirmerSentences;
import app.redress.review.tone.rewording.Inflection;
import app.redress.review.tone.rewording.Rewordings;
import app.redress.text.Latest;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reviews one paragraph in one variant of English, and remembers the last few hundred. */
final class ParagraphReviewer {
    /** A sentence takes some kilobytes, a paragraph's findings almost nothing. */
    private static final int SENTENCES_A_PARAGRAPH = 2;

    private final EnglishAnalysis analysis;
    private final ToneEar ear;
    private final CheckedOffers offers;
    private final CheckedOffers calmerOffers;
    private final FirmerSentences firmerSentences;
    private final Words words;
    private final Map<Known, ParagraphReading> known;
    private final int sentences;

    private @Nullable GrammarRules grammar;

    ParagraphReviewer(EnglishVariant variant, Words words, int remembered) {
        this.known = new Latest<>(remembered);
        this.sentences = remembered * SENTENCES_A_PARAGRAPH;
        this.words = words;
        this.analysis = new EnglishAnalysis(variant, sentences);
        this.ear = new ToneEar(analysis, words, sentences);
        Inflection inflection = new LanguageToolInflection(analysis.language());
        Rewordings rewordings = new Rewordings(words, inflection);
        this.firmerSentences = new FirmerSentences(words);
        this.offers = new CheckedOffers(
                rewordings, firmerSentences, new CalmAndCorrect(analysis, ear::listen, this::grammarRules));
        this.calmerOffers = new CheckedOffers(
                rewordings, firmerSentences, new CalmAndCorrect(analysis, ear::listenClosely, this::grammarRules));
    }

    private record Known(String paragraph, Set<String> names, Set<String> dictionary, boolean toneOnly) {}

    /** Loads the rules of grammar while the tone of {@code calm} is heard, which asks for none of them. */
    void load(ReviewRequest calm) {
        Stream.<Runnable>of(this::grammarRules, () -> review(calm.text(), calm.onlyTone()))
                .parallel()
                .forEach(Runnable::run);
    }

    ParagraphReading review(String paragraph, ReviewRequest request) {
        Known key = new Known(paragraph, request.names(), request.dictionary(), request.toneOnly());
        ParagraphReading before = known.get(key);
        if (before != null) {
            return before;
        }
        ParagraphReading reading = read(paragraph, request);
        known.put(key, reading);
        return reading;
    }

    private ParagraphReading read(String paragraph, ReviewRequest request) {
        List<Analyzed> analyzed = analysis.analyze(paragraph);
        Passage passage = EnglishAnalysis.passage(paragraph, analyzed, request.names());
        List<Alarm> alarms = ear.listen(passage, analyzed);
        List<Finding> findings = new ArrayList<>(offers.findings(alarms, passage));
        if (!request.toneOnly()) {
            SpellingExceptions exceptions = new SpellingExceptions(request.names(), request.dictionary());
            analyzed.stream()
                    .flatMap(sentence -> grammarRules().find(sentence, paragraph).stream())
                    .filter(mistake -> !exceptions.cover(mistake, paragraph))
                    .forEach(mistake -> addIfFree(mistake, findings));
        }
        return new ParagraphReading(
                outsideGaps(findings, paragraph),
                sounds(passage),
                mood -> outsideGaps(doubted(mood, passage, analyzed, alarms), paragraph));
    }

    /** What else there is in a letter of {@code mood}, where nothing of {@code heard} that it keeps stands. */
    private List<Finding> doubted(LetterMood mood, Passage passage, List<Analyzed> analyzed, List<Alarm> heard) {
        return switch (mood) {
            case HEATED -> calmerOffers.findings(ear.listenInAHeatedLetter(passage, heard), passage);
            case TIMID -> timid(passage);
            case CALM -> behindDoubts(passage, analyzed, heard);
            case OPEN -> List.of();
        };
    }

    /** Whoever does not believe the small words hears the plain ones that they drowned. */
    private List<Finding> behindDoubts(Passage passage, List<Analyzed> analyzed, List<Alarm> heard) {
        return heard.stream().map(Alarm::rule).anyMatch(LetterMood::doubts)
                ? offers.findings(ear.listenToPlainWords(passage, analyzed), passage)
                : List.of();
    }

    private List<Finding> timid(Passage passage) {
        return ear.listenInATimidLetter(passage).stream()
                .map(alarm -> {
                    TextRange sentence = passage.sentenceOf(alarm.range()).range();
                    List<String> firmer = firmerSentences.of(alarm.rule(), sentence.of(passage.text()));
                    return Findings.of(alarm, passage, firmer.isEmpty() ? alarm.range() : sentence, firmer);
                })
                .toList();
    }

    private static List<Finding> outsideGaps(List<Finding> findings, String paragraph) {
        List<TextRange> gaps = Placeholders.in(paragraph);
        return findings.stream()
                .filter(finding -> gaps.stream()
                        .noneMatch(gap -> gap.overlaps(finding.range())
                                && !finding.range().contains(gap)))
                .sorted(Comparator.comparing(Finding::range))
                .toList();
    }

    private List<Sound> sounds(Passage passage) {
        return passage.sentences().stream()
                .map(sentence -> ear.sound(sentence, passage))
                .toList();
    }

    private static void addIfFree(Finding mistake, List<Finding> findings) {
        if (findings.stream().noneMatch(other -> other.range().overlaps(mistake.range()))) {
            findings.add(mistake);
        }
    }

    private GrammarRules grammarRules() {
        if (grammar == null) {
            grammar = new GrammarRules(analysis, words, sentences);
        }
        return grammar;
    }
}
