package app.redress.drafting;

import app.redress.letter.Countries;
import app.redress.rulebook.flight.Airport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The country somebody seems to write from. It is for them to say: no time limit is counted on a guess.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record CountryGuess(String country, Clue clue) {
    /** What gives it away, the surest first. Names are bundle keys: {@code drafting.place.POSTCODE}. */
    public enum Clue {
        POSTCODE,
        CURRENCY,
        AIRPORT,
        COMPUTER
    }

    /** Money of many countries, or of a dollar that nobody has named. */
    private static final List<String> SHARED = List.of("EUR", "USD", "XXX");

    /** @param computer the country the computer is set to, or blank */
    public static Optional<CountryGuess> of(Facts told, ToldAirports airports, String computer) {
        return Stream.<Supplier<Optional<CountryGuess>>>of(
                        () -> postcode(told).map(country -> new CountryGuess(country, Clue.POSTCODE)),
                        () -> currency(told).map(country -> new CountryGuess(country, Clue.CURRENCY)),
                        () -> airports.from(told)
                                .map(Airport::country)
                                .map(country -> new CountryGuess(country, Clue.AIRPORT)),
                        () -> Optional.of(new CountryGuess(computer, Clue.COMPUTER)))
                .flatMap(guess -> guess.get().stream())
                .filter(guess -> !guess.country().isBlank())
                .findFirst();
    }

    private static Optional<String> postcode(Facts told) {
        return Stream.concat(told.sender().address().stream(), told.details().values().stream())
                .flatMap(answer -> Countries.ofPostcode(answer).stream())
                .findFirst();
    }

    /** A currency of one country begins with its code. */
    private static Optional<String> currency(Facts told) {
        Stream<Money> asked = Stream.of(
                        told.deal().bought().price(), told.wish().remedy().amount())
                .flatMap(Optional::stream);
        Stream<Money> lost =
                Stream.concat(told.losses().stream(), told.contents().stream()).map(Facts.Loss::amount);
        return Stream.concat(asked, lost)
                .map(sum -> sum.currency().getCurrencyCode())
                .filter(code -> !SHARED.contains(code))
                .map(code -> code.substring(0, 2))
                .filter(List.of(Locale.getISOCountries())::contains)
                .findFirst();
    }
}
