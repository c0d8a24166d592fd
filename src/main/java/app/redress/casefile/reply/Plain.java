package app.redress.casefile.reply;

import java.util.regex.Pattern;

/** Text made alike for patterns, each character for one, so that places stay where they are. */
public final class Plain {
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]");

    private static final Pattern POINT_IN_NUMBER = Pattern.compile("(?<=\\d)\\.(?=\\d)");

    private Plain() {}

    /** Lower case, straight apostrophes and hyphens, plain spaces, points only where they may end a sentence. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(unit -> plain.append(alike((char) unit)));
        return POINT_IN_NUMBER.matcher(plain).replaceAll("·");
    }

    /** A pattern as people write one here: a space stands for any white space, {@code " ?"} for any or none. */
    public static Pattern pattern(String written) {
        return Pattern.compile(written.replace(" ?", "\\s*").replace(" ", "\\s+"));
    }

    private static char alike(char unit) {
        return switch (unit) {
            case '’', '‘', '´', '`', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑', '‐', '−' -> '-';
            default -> SPACE.matcher(String.valueOf(unit)).matches() ? ' ' : Character.toLowerCase(unit);
        };
    }
}
