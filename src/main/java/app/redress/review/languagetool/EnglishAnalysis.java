package app.redress.review.languagetool;

import app.redress.letter.EnglishVariant;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import app.redress.text.Latest;
import app.redress.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

/** LanguageTool's reading of a paragraph: sentences, words, base forms, parts of speech. One per variant of English. */
final class EnglishAnalysis {
    /** Reading needs none of LanguageTool's rules, and loading them takes longer than all the rest. */
    private static final List<Rule> NO_RULES = List.of();

    private final Language language;
    private final JLanguageTool languageTool;
    private final Map<String, AnalyzedSentence> known;

    /** @param remembered how many sentences are read but once; reading one costs more than all that is asked of it */
    EnglishAnalysis(EnglishVariant variant, int remembered) {
        this.known = new Latest<>(remembered);
        this.language = Languages.getLanguageForShortCode(variant.tag());
        Stream.<Runnable>of(language::getDisambiguator, language::getChunker)
                .parallel()
                .forEach(Runnable::run);
        this.languageTool = new JLanguageTool(language, List.of(), null, null, null, null, false, false, NO_RULES);
    }

    Language language() {
        return language;
    }

    /**
     * A sentence as LanguageTool knows it.
     *
     * @param paragraph in which it stands
     * @param start where it begins there, in UTF-16 units
     */
    record Analyzed(AnalyzedSentence sentence, EvenedText paragraph, int start) {
        /** Where in the paragraph as written the words at {@code range} of the sentence stand. */
        TextRange asWritten(TextRange range) {
            return paragraph.asWritten(range.plus(start));
        }
    }

    List<Analyzed> analyze(String paragraph) {
        List<Analyzed> analyzed = new ArrayList<>();
        EvenedText evened = EvenedText.of(paragraph);
        int start = 0;
        for (String sentence : languageTool.sentenceTokenize(evened.text())) {
            analyzed.add(new Analyzed(known.computeIfAbsent(sentence, this::read), evened, start));
            start += sentence.length();
        }
        return analyzed;
    }

    private AnalyzedSentence read(String sentence) {
        try {
            return languageTool.getAnalyzedSentence(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Passage passage(String text, List<Analyzed> analyzed, Set<String> names) {
        return new Passage(
                text, analyzed.stream().map(EnglishAnalysis::sentence).toList(), names);
    }

    private static Sentence sentence(Analyzed analyzed) {
        List<Word> words = Stream.of(analyzed.sentence().getTokensWithoutWhitespace())
                .filter(token -> !token.getToken().isEmpty())
                .map(token -> word(token, analyzed))
                .toList();
        int start = words.isEmpty() ? analyzed.start() : words.get(0).range().start();
        int end = words.isEmpty() ? start : words.get(words.size() - 1).range().end();
        return new Sentence(new TextRange(start, end), words);
    }

    private static Word word(AnalyzedTokenReadings token, Analyzed analyzed) {
        TextRange range = new TextRange(
                token.getStartPos(), token.getStartPos() + token.getToken().length());
        return new Word(
                token.getToken(),
                analyzed.asWritten(range),
                readings(token, AnalyzedToken::getLemma),
                readings(token, AnalyzedToken::getPOSTag));
    }

    private interface Reading {
        @Nullable
        String of(AnalyzedToken token);
    }

    private static Set<String> readings(AnalyzedTokenReadings token, Reading reading) {
        return token.getReadings().stream()
                .flatMap(r -> Stream.ofNullable(reading.of(r)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
