package app.redress.export;

import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/** What is not taken apart at the end of a line, in any document: nobody dials half a number. */
public final class KeptTogether {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** From abroad, at home, of North America, and Australian numbers for all of the country. */
    private static final String TELEPHONE = "\\+\\d{1,3}(?:[ -]\\(?\\d{1,5}\\)?){1,5}"
            + "|\\(?0\\d{1,5}\\)?(?:[ -]\\d{2,6}){1,4}"
            + "|(?:1[ -])?\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}"
            + "|1[38]00[ -]\\d{3}[ -]\\d{3}";

    /** Also flights, which look the same: EI 482. */
    private static final String SUM = "(?:\\p{Lu}{2,3}|\\p{Lu}{0,2}\\p{Sc}) \\d[\\d,.]*|\\d[\\d,.]* \\p{Sc}";

    private static final String DAY = "\\d{1,2} " + MONTH + "(?: \\d{4})?|" + MONTH + " \\d{1,2}(?:, \\d{4})?";

    private static final String TIME = "\\d{1,2}[:.]\\d{2} ?[ap]\\.?m|\\d{1,2}:\\d{2}|\\d{1,2} ?[ap]\\.?m";

    /** Capitals and figures with hyphens or strokes between them: HF-20418. */
    private static final String REFERENCE = "(?=[\\p{Lu}/-]*\\d)[\\p{Lu}\\d]+(?:[-/][\\p{Lu}\\d]+)+";

    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\d])(?:" + DAY + "|" + TELEPHONE + "|" + SUM + "|"
            + TIME + "|" + REFERENCE + ")(?![\\p{L}\\d])");

    private KeptTogether() {}

    /** Where telephone numbers, sums, flights, references, days and times stand in {@code text}, in their order. */
    public static List<TextRange> in(String text) {
        return WHOLE.matcher(text)
                .results()
                .map(found -> new TextRange(found.start(), found.end()))
                .toList();
    }
}
