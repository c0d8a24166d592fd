package app.redress.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * One side of a letter: a person or a company, as written in an address block.
 *
 * @param name the person or company; may be blank while unknown
 * @param attention a role or person inside the company ("Customer Relations"), or blank
 * @param address the lines of the postal address without the country
 * @param country ISO 3166-1 alpha-2 code in capitals ("GB"), or blank while unknown
 * @param email mail address, or blank
 * @param phone telephone number as the person writes it, or blank
 */
public record Party(String name, String attention, List<String> address, String country, String email, String phone) {
    /** Nobody yet. */
    public static final Party NOBODY = new Party("", "", List.of(), "", "", "");

    public Party {
        address = List.copyOf(address);
    }

    /** The same in another country. */
    public Party in(String otherCountry) {
        return new Party(name, attention, address, otherCountry, email, phone);
    }

    public boolean isBlank() {
        return Stream.concat(Stream.of(name, attention, email, phone), address.stream())
                .allMatch(String::isBlank);
    }
}
