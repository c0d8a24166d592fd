package app.redress.review.languagetool;

import app.redress.review.tone.rewording.Inflection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;
import org.languagetool.synthesis.Synthesizer;

/** Forms of words from LanguageTool's dictionary. */
final class LanguageToolInflection implements Inflection {
    private final Optional<Synthesizer> synthesizer;
    private final boolean american;

    LanguageToolInflection(Language language) {
        this.american = language.getShortCodeWithCountryAndVariant().equals("en-US");
        this.synthesizer = Optional.ofNullable(language.getSynthesizer());
    }

    @Override
    public Optional<String> form(String base, String tag) {
        return synthesizer.flatMap(known ->
                Stream.of(forms(known, base, tag)).min(Comparator.comparing(form -> form.contains("ll") == american)));
    }

    private static String[] forms(Synthesizer synthesizer, String base, String tag) {
        try {
            return synthesizer.synthesize(new AnalyzedToken(base, tag, base), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
