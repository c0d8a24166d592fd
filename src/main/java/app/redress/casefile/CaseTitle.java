package app.redress.casefile;

import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import java.util.List;

/** A case's title as lists show it: gaps that are still open become an ellipsis. */
public final class CaseTitle {
    private CaseTitle() {}

    public static String shown(String title) {
        StringBuilder shown = new StringBuilder(title.strip());
        List<TextRange> gaps = Placeholders.in(shown.toString());
        for (int i = gaps.size() - 1; i >= 0; i--) {
            shown.replace(gaps.get(i).start(), gaps.get(i).end(), "…");
        }
        return shown.toString();
    }

    /** Title and company in one line; the company is not said twice. */
    public static String with(String title, String company) {
        String shown = shown(title);
        return company.isBlank() || shown.contains(company) ? shown : shown + ", " + company.strip();
    }
}
