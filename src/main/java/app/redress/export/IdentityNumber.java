package app.redress.export;

import app.redress.text.CheckDigits;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number by which a state knows a person.
 *
 * @param pattern how it is written
 * @param adds whether its check digit is right; always true where there is none
 * @param named a word that must stand near it where its shape alone says too little, or an empty pattern
 */
record IdentityNumber(Pattern pattern, Predicate<String> adds, Pattern named) {
    private static final Pattern ANYWHERE = Pattern.compile("");
    private static final int NEAR = 40;
    private static final String PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    /** The United Kingdom, Ireland, the United States, Canada, Australia, and large states of the EU. */
    static final List<IdentityNumber> ALL = List.of(
            // UK National Insurance
            of(
                    "(?<![A-Z])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![A-Z\\d])",
                    any -> true),
            // UK NHS
            near("\\d{3}[ -]?\\d{3}[ -]?\\d{4}", IdentityNumber::isNhs, "\\bNHS\\b"),
            // Ireland PPS
            of("(?<!\\w)\\d{7}[A-W][A-IW]?(?!\\w)", IdentityNumber::isPps),
            // US Social Security
            of("(?<![\\d-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])", any -> true),
            // Canada Social Insurance
            of("(?<![\\d-])[1-79]\\d{2}-\\d{3}-\\d{3}(?![\\d-])", CheckDigits::isLuhn),
            near("[1-79]\\d{2} ?\\d{3} ?\\d{3}", CheckDigits::isLuhn, "\\bSIN\\b|social insurance"),
            // Australia tax file number, Medicare
            near("\\d{3} ?\\d{3} ?\\d{3}", IdentityNumber::isTaxFile, "\\bTFN\\b|tax file"),
            near("[2-6]\\d{3} ?\\d{5} ?\\d(?:[ /-]?\\d)?", IdentityNumber::isMedicare, "medicare"),
            // Germany tax identification, Spain DNI, Italy codice fiscale, France NIR, Netherlands BSN, Poland PESEL
            near("[1-9]\\d(?: ?\\d{3}){3}", any -> true, "steuer|tax id|identifikationsnummer"),
            of("(?<!\\w)[\\dXYZ]\\d{7}-?[A-HJ-NP-TV-Z](?!\\w)", IdentityNumber::isDni),
            of("(?<!\\w)[A-Z]{6}\\d{2}[A-EHLMPR-T]\\d{2}[A-Z]\\d{3}[A-Z](?!\\w)", any -> true),
            of(
                    "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d[\\dAB] ?\\d{3} ?\\d{3} ?\\d{2}(?!\\d)",
                    IdentityNumber::isNir),
            near("\\d{9}", IdentityNumber::isBsn, "\\bBSN\\b|burgerservice"),
            near("\\d{11}", IdentityNumber::isPesel, "pesel"));

    boolean isValid(MatchResult number, String text) {
        int from = Math.max(0, number.start() - NEAR);
        int to = Math.min(text.length(), number.end() + NEAR);
        return adds.test(number.group())
                && named.matcher(text.substring(from, to)).find();
    }

    private static IdentityNumber of(String pattern, Predicate<String> adds) {
        return new IdentityNumber(Pattern.compile(pattern), adds, ANYWHERE);
    }

    private static IdentityNumber near(String pattern, Predicate<String> adds, String word) {
        return new IdentityNumber(
                Pattern.compile("(?<![\\d-])" + pattern + "(?![\\d-])"),
                adds,
                Pattern.compile(word, Pattern.CASE_INSENSITIVE));
    }

    private static boolean isNhs(String number) {
        String digits = CheckDigits.digits(number);
        int check = (11 - CheckDigits.weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    private static boolean isPps(String number) {
        int sum = CheckDigits.weighted(number, 8, 7, 6, 5, 4, 3, 2);
        if (number.length() > 8 && number.charAt(8) != 'W') {
            sum += (number.charAt(8) - 'A' + 1) * 9;
        }
        return PPS_LETTERS.charAt(sum % 23) == number.charAt(7);
    }

    private static boolean isTaxFile(String number) {
        return CheckDigits.weighted(CheckDigits.digits(number), 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0;
    }

    private static boolean isMedicare(String number) {
        String digits = CheckDigits.digits(number);
        return CheckDigits.weighted(digits, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == digits.charAt(8) - '0';
    }

    private static boolean isDni(String number) {
        String plain =
                number.replace("-", "").replace('X', '0').replace('Y', '1').replace('Z', '2');
        String digits = plain.substring(0, 8);
        return digits.matches("\\d{8}")
                && DNI_LETTERS.charAt(Integer.parseInt(digits) % 23) == number.charAt(number.length() - 1);
    }

    private static boolean isNir(String number) {
        String plain = number.replace(" ", "").replace("2A", "19").replace("2B", "18");
        long first = Long.parseLong(plain.substring(0, 13));
        return 97 - first % 97 == Long.parseLong(plain.substring(13));
    }

    private static boolean isBsn(String number) {
        return CheckDigits.weighted(number, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0;
    }

    private static boolean isPesel(String number) {
        return CheckDigits.weighted(number, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
    }
}
