package app.redress.letter;

import java.util.Set;

/** The paper a letter is printed on. */
public enum PaperSize {
    A4,
    LETTER;

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    /** What printers hold in a country (ISO 3166-1 alpha-2); A4 where unknown. */
    public static PaperSize ofCountry(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }
}
