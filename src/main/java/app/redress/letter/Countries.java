package app.redress.letter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which country an address stands in, told by its last line or its postcode. Codes are ISO 3166-1 alpha-2. */
public final class Countries {
    private static final Map<String, String> NAMES = names();

    private static final Map<String, Pattern> POSTCODES = Map.of(
            "GB", Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"),
            "IE", Pattern.compile("\\b[A-Z]\\d[\\dW] ?[A-Z\\d]{4}\\b"),
            "US", Pattern.compile("\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?$"),
            "CA", Pattern.compile("\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b"),
            "AU", Pattern.compile("\\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \\d{4}$"));

    /** States, provinces and counties as they end a line: "Eau Claire, Wisconsin", "Halifax, NS", "Clarinbridge, Co. Galway". */
    private static final Map<String, Pattern> REGIONS = Map.of(
            "US",
            ending(
                    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
                            + "|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana"
                            + "|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)"
                            + "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"),
            "CA",
            ending(
                    "AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|YT|NU|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon|Nunavut"),
            "AU",
            Pattern.compile(
                    "(?:[,\\s]|^)(?:NSW|VIC|Vic|QLD|Qld|TAS|Tas|New South Wales|Queensland|South Australia|Western Australia|Tasmania)\\.?$"),
            "IE",
            Pattern.compile(
                    "(?:[,\\s]|^)(?:Co\\.?|County) (?:Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath"
                            + "|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow)$|(?:[,\\s]|^)Dublin \\d{1,2}W?$"));

    private Countries() {}

    private static Pattern ending(String regions) {
        return Pattern.compile("(?:, ?|^)(?:" + regions + ")\\.?$");
    }

    /** The country a line names and nothing else. */
    static Optional<String> named(String line) {
        return Optional.ofNullable(NAMES.get(key(line)));
    }

    /** The country whose postcodes look like the one in this line. */
    public static Optional<String> ofPostcode(String line) {
        return POSTCODES.entrySet().stream()
                .filter(country -> country.getValue().matcher(line.strip()).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The country that has a region named at the end of this line. */
    static Optional<String> ofRegion(String line) {
        return REGIONS.entrySet().stream()
                .filter(country -> country.getValue().matcher(line.strip()).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(key(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)), code);
        }
        names.putAll(Map.of("uk", "GB", "great britain", "GB", "england", "GB", "scotland", "GB", "wales", "GB"));
        names.putAll(Map.of("northern ireland", "GB", "republic of ireland", "IE", "eire", "IE"));
        names.putAll(Map.of("usa", "US", "united states of america", "US", "us", "US"));
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return name.strip().replace(".", "").toLowerCase(Locale.ROOT);
    }
}
