package app.redress.export.eml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text as {@code format=flowed} (RFC 3676): lines short enough for every mail program, joined again by those that know
 * the format. A line that goes on ends with a space; one that ends there does not.
 */
final class FlowedText {
    /** RFC 3676 asks for 78 at most, the soft break's space included. */
    private static final int WIDTH = 76;

    private static final String LINE_END = "\r\n";

    private FlowedText() {}

    /** @param text with {@code \n} line ends */
    static String of(String text) {
        return text.lines()
                .flatMap(line -> flow(line.stripTrailing()).stream())
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static List<String> flow(String line) {
        List<String> flowed = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int cut = cutAt(rest);
            if (cut == rest.length()) {
                break;
            }
            flowed.add(stuffed(rest.substring(0, cut)));
            rest = rest.substring(cut);
        }
        flowed.add(stuffed(rest));
        return flowed;
    }

    /** After the last space that fits; a word that is too long is not broken. */
    private static int cutAt(String line) {
        int space = line.lastIndexOf(' ', WIDTH - 1);
        if (space < 1) {
            space = line.indexOf(' ', WIDTH);
        }
        return space < 1 ? line.length() : space + 1;
    }

    /** Without the extra space these beginnings would be read as quotes, or changed on the way. */
    private static String stuffed(String line) {
        return line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ") ? " " + line : line;
    }
}
