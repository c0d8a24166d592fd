package app.redress.rulebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose law a rule is. Names are the beginnings of the rules' ids, and bundle keys: {@code rulebook.jurisdiction.UK}. */
public enum Jurisdiction {
    UK,
    IE,
    EU,
    US,
    CA,
    AU;

    /** The one a person means by {@code name}, in any case; {@code GB} is the UK. */
    public static Optional<Jurisdiction> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(jurisdiction -> jurisdiction.name().equals(wanted))
                .findFirst()
                .or(() -> wanted.equals("GB") ? Optional.of(UK) : Optional.empty());
    }

    /**
     * The one a country belongs to.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public static Optional<Jurisdiction> ofCountry(String country) {
        return named(country).or(() -> EuropeanUnion.isMember(country) ? Optional.of(EU) : Optional.empty());
    }

    /** Whether people there mail a letter, and do not post it. */
    public boolean mails() {
        return this == US || this == CA;
    }

    /** Whether bank holidays differ so much that a date must be counted for each region. */
    boolean countsByRegion() {
        return this == UK;
    }
}
