package app.redress.casefile.course;

import app.redress.letter.Party;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of the United Kingdom an address lies in, told by the letters its postcode begins with. */
final class UkNation {
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\p{L}\\d])([A-Z]{1,2})\\d[A-Z\\d]? ?\\d[A-Z]{2}(?!\\p{L})");
    private static final Set<String> SCOTLAND =
            Set.of("AB", "DD", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "ZE");
    private static final Set<String> WALES = Set.of("CF", "LD", "NP", "SA");

    /** Areas that lie across a border: nothing is said about them. */
    private static final Set<String> SHARED = Set.of("CH", "DG", "HR", "LL", "SY", "TD", "CA");

    private UkNation() {}

    /** As ISO 3166-2 has it after the hyphen: {@code SCT}. */
    static Optional<String> of(Party party) {
        if (!party.country().equals("GB")) {
            return Optional.empty();
        }
        return in(String.join("\n", party.address()));
    }

    /** The nation of the first postcode that stands in {@code text}. */
    static Optional<String> in(String text) {
        Matcher code = POSTCODE.matcher(text);
        return code.find()
                ? Optional.of(code.group(1))
                        .filter(area -> !SHARED.contains(area))
                        .map(UkNation::nation)
                : Optional.empty();
    }

    private static String nation(String area) {
        if (area.equals("BT")) {
            return "NIR";
        }
        if (SCOTLAND.contains(area)) {
            return "SCT";
        }
        return WALES.contains(area) ? "WLS" : "ENG";
    }
}
