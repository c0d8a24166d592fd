package app.redress.letter.ui;

import app.redress.letter.EnglishVariant;
import app.redress.words.Words;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The variants of English by name. */
final class VariantNames extends StringConverter<EnglishVariant> {
    private final Words words;

    VariantNames(Words words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable EnglishVariant variant) {
        return variant == null ? "" : words.getString("letter.variant." + variant);
    }

    @Override
    public EnglishVariant fromString(String name) {
        throw new UnsupportedOperationException("a variant is chosen, not typed");
    }
}
