package app.redress.review.languagetool;

import app.redress.letter.EnglishVariant;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** The dictionary that LanguageTool builds when the first word is looked up in it, and then keeps for everyone. */
final class EnglishDictionary {
    private static final String ANY_WORD = "letter";

    private EnglishDictionary() {}

    static void load(EnglishVariant variant) {
        SpellingCheckRule spelling =
                Languages.getLanguageForShortCode(variant.tag()).getDefaultSpellingRule();
        try {
            spelling.isMisspelled(ANY_WORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
