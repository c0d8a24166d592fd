package app.redress.letter;

import java.util.Optional;
import java.util.stream.Stream;

/** Which English a letter is written and checked in. */
public enum EnglishVariant {
    GB("en-GB"),
    US("en-US");

    private final String tag;

    EnglishVariant(String tag) {
        this.tag = tag;
    }

    /** BCP 47 language tag: {@code en-GB} or {@code en-US}. */
    public String tag() {
        return tag;
    }

    public static Optional<EnglishVariant> ofTag(String tag) {
        return Stream.of(values()).filter(v -> v.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** What people in a country write: US English in the United States, British English elsewhere. */
    public static EnglishVariant ofCountry(String country) {
        return country.equals("US") ? US : GB;
    }
}
