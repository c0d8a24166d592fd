package app.redress.text;

/** The sums by which numbers prove that they were not mistyped, and so what they are. */
public final class CheckDigits {
    private static final int IBAN_MODULUS = 97;

    private CheckDigits() {}

    /** {@code number} without what stands between its digits. */
    public static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** Payment cards and Canadian social insurance numbers. */
    public static boolean isLuhn(String number) {
        String digits = digits(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Account numbers by ISO 13616: moved round and read as one number, letters as 10 to 35, they leave 1. */
    public static boolean isIban(String number) {
        String plain = number.replaceAll("\\s", "");
        String turned = plain.substring(4) + plain.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % IBAN_MODULUS;
        }
        return rest == 1;
    }

    /** The sum of each digit times its weight. */
    public static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }
}
