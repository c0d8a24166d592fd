package app.redress.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** What a stylesheet must keep to. Each method gives the lines that break its rule. */
final class StyleRules {
    private static final Pattern PIXELS = Pattern.compile("\\d(px|pt)\\b");
    private static final Pattern BARE_SIZE = Pattern.compile("-fx-(font-size|padding|spacing|hgap|vgap|cell-size"
            + "|(pref|min|max)-(width|height)|(background|border)-(radius|width|insets)|icon-size|graphic-text-gap)"
            + ":[^;]*?(?<![\\w.#-])-?(\\d*[1-9]\\d*(\\.\\d+)?|0?\\.\\d*[1-9]\\d*)(?![\\d.%]|em|s\\b)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsla?)\\(");
    private static final Pattern NAMED_COLOUR = Pattern.compile(
            "(-color|-fill|-stroke|-fx-accent|-base):[^;]*(?<![\\w-])(white|black|red|green|blue|yellow|orange|gr[ae]y"
                    + "|silver|teal|navy|maroon|purple|pink|brown|gold|light\\w+|dark\\w+)(?![\\w-])");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private StyleRules() {}

    /** Sizes that do not grow with the text. */
    static List<String> fixedSizes(String css) {
        return lines(css, PIXELS, BARE_SIZE);
    }

    /** Colours that would be the same by day and by night. */
    static List<String> fixedColours(String css) {
        return lines(css, COLOUR, NAMED_COLOUR);
    }

    private static List<String> lines(String css, Pattern... patterns) {
        return COMMENT.matcher(css)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> List.of(patterns).stream()
                        .anyMatch(pattern -> pattern.matcher(line).find()))
                .toList();
    }
}
