package app.redress.rulebook;

import java.util.List;
import java.util.Locale;

/** Which countries are in the European Union. Codes are ISO 3166-1 alpha-2. */
public final class EuropeanUnion {
    /** In order of the alphabet. */
    public static final List<String> MEMBERS = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EuropeanUnion() {}

    public static boolean isMember(String country) {
        return MEMBERS.contains(country.toUpperCase(Locale.ROOT));
    }
}
