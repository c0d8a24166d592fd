package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Vague words are worth a tip only where the whole letter nowhere gives the fact they stand for. */
public final class Vagueness {
    private static final Pattern A_DATE = Pattern.compile(
            "(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d{1,4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{1,2}/\\d{1,2})\\b"
                    + "|\\[[^\\]]*date[^\\]]*]");
    private static final Pattern AN_AMOUNT = Pattern.compile(
            "[\u00A3$\u20AC] ?\\d|\\d ?(?:pounds|dollars|euros|pence)|\\[[^\\]]*amount[^\\]]*]|\\brefund\\b|\\breplacement\\b|\\brepair\\b");

    private static final Pattern VAGUE_TIME = Pattern.compile(
            "(?i)\\b(?:a (?:long )?while (?:ago|back)|some time ago|ages ago|the other (?:day|week|month)|a few (?:days|weeks|months) (?:ago|back)|recently|way back)\\b");
    private static final Pattern VAGUE_WHEN_DUE = Pattern.compile(
            "(?i)\\b(?:(?:very |as )?soon(?: as possible)?|in due course|sometime|at some point|promptly|as quickly as possible)\\b(?= *[.,!;]|$)");
    private static final Pattern VAGUE_REMEDY = Pattern.compile(
            "(?i)\\b(?:some (?:kind|sort|form) of (?:compensation|refund|gesture|payment|remedy|solution)|some compensation|(?:do|sort|fix) something(?: about (?:it|this))?|sort (?:it|this|things) out|make (?:it|this|things) right|a gesture of goodwill)\\b");
    private static final Pattern VAGUE_THING = Pattern.compile(
            "(?i)\\b(?:(?:loads|lots|tons) of stuff|and stuff|stuff (?:went|kept|happened|like that)|and so on and so forth|(?:all )?(?:sorts|kinds) of (?:things|problems|issues)|things (?:went|kept|have gone) wrong|not happy with things|etc\\.?,? etc)\\b");

    private final Words words;

    public Vagueness(Words words) {
        this.words = words;
    }

    /** Vague words of a whole letter whose fact it lacks. */
    public List<Finding> hear(String text) {
        boolean dated = A_DATE.matcher(text).find();
        List<Finding> found = new java.util.ArrayList<>();
        if (!dated) {
            add(VAGUE_TIME, "VAGUE_TIME", text, found);
            add(VAGUE_WHEN_DUE, "VAGUE_DEADLINE", text, found);
        }
        if (!AN_AMOUNT.matcher(text).find()) {
            add(VAGUE_REMEDY, "VAGUE_REMEDY", text, found);
        }
        add(VAGUE_THING, "VAGUE_THING", text, found);
        return found;
    }

    private void add(Pattern pattern, String rule, String text, List<Finding> found) {
        pattern.matcher(text)
                .results()
                .map(m -> new Finding(
                        new TextRange(m.start(), m.end()),
                        m.group(),
                        Category.VAGUE,
                        rule.equals("VAGUE_THING") ? Severity.WARM : Severity.NOTE,
                        rule,
                        words.getString("tone.rule." + rule),
                        List.of(words.getString("tone.gap." + rule).split("\\|"))))
                .forEach(found::add);
    }
}
