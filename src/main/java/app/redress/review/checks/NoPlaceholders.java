package app.redress.review.checks;

import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import app.redress.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K38: no gap of a template is left. */
final class NoPlaceholders extends CatalogueCheck {
    private static final Pattern FORM_GAP = Pattern.compile(
            "(?i)\\b(?:xx?/xx?(?:/xx(?:xx)?)?|dd/mm(?:/yy(?:yy)?)?|mm/dd(?:/yy(?:yy)?)?|tbc|tbd|lorem ipsum)\\b"
                    + "|_{4,}|\\bX{4,}\\b|<(?:your|insert|name|date|amount|address|company|order)[^<>\\n]{0,40}>"
                    + "|<<[^<>\\n]{2,40}>>|\\((?:insert|fill in) [^()\\n]{2,40}\\)|\\.{2,}/\\.{2,}|__+(?:st|nd|rd|th)\\b|\\?{3,}(?=[ .,;]|$)(?<=(?:is|no|number|ref|date|of|on) \\?{3,6})|[£$€]…"
                    + "|\\{\\{?\\w[^{}\\n]{0,40}}}?|[£$€](?:xx+|__+|\\.{3,})");

    /** "(your order number)" is a gap, "(your quote 1147, copy attached)" a remark. */
    private static final Pattern BRACKET =
            Pattern.compile("(?i)\\((?:your|enter|add)(?<name>(?: [\\p{L}'’/-]+){1,6})\\)");

    private static final Set<String> FORM_WORDS = Set.copyOf(WordList.lines(NoPlaceholders.class, "form-words.txt"));

    /** A line to sign on, or one that parts the head from the letter. */
    private static final Pattern STROKE = Pattern.compile("(?m)^\\s*[-_=*~]{3,}\\s*$");

    /** What people put into brackets of their own. */
    private static final Pattern REMARK =
            Pattern.compile("(?i)\\[(?:sic|in \\p{L}+|laughs|emphasis mine|\\.\\.\\.|…)]");

    /** Of more than so many gaps, the first few are named. */
    private static final int MOST_NAMED = 5;

    private static final int FIRST = 3;

    NoPlaceholders() {
        super("K38", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = everything(letter);
        List<TextRange> gaps = Placeholders.in(text).stream()
                .filter(gap -> !REMARK.matcher(gap.of(text)).matches())
                .toList();
        if (gaps.size() > MOST_NAMED) {
            return Verdict.lacks(named(gaps.subList(0, FIRST), text), gaps.size(), gaps.size() - FIRST)
                    .because("many");
        }
        if (!gaps.isEmpty()) {
            return Verdict.lacks(named(gaps, text), gaps.size());
        }
        return FORM_GAP.matcher(STROKE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .or(() -> bracket(text))
                .map(gap -> Verdict.lacks(gap, 1))
                .orElse(Verdict.has());
    }

    private static String everything(Evidence letter) {
        return String.join(
                "\n",
                head(letter.letter().sender()),
                head(letter.letter().recipient()),
                letter.letter().subject(),
                letter.letter().reference(),
                letter.body());
    }

    private static String head(Party party) {
        return party.name() + "\n" + party.attention() + "\n" + String.join("\n", party.address());
    }

    /** What stands between round brackets and names nothing but a line of a form. */
    private static Optional<String> bracket(String text) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String[] words =
                    bracket.group("name").strip().toLowerCase(Locale.ROOT).split("[ /]+", -1);
            if (Stream.of(words).allMatch(FORM_WORDS::contains)) {
                return Optional.of(bracket.group());
            }
        }
        return Optional.empty();
    }

    private static String named(List<TextRange> gaps, String text) {
        return gaps.stream().map(gap -> gap.of(text)).collect(Collectors.joining(", "));
    }
}
