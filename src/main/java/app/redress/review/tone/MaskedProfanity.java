package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Swear words behind a mask: {@code f***}, {@code sh!t}, {@code a$$hole}, {@code f u c k}, {@code b.s.}. */
public final class MaskedProfanity implements TextRule {
    private static final Pattern MASKED = Pattern.compile(
            "(?<![\\p{L}\\p{N}*@#])(?:"
                    + "(?:mother)?f[*#@$%!.\\-_u][*#@$%!.\\-_c][*#@$%!.\\-_k](?:ing|in|ers?|ed|[*]+)?"
                    + "|f[*#@$%!_\\-]{2,}(?:ing|ed|er|k|king|ked)?|f[*#@_\\-]+c?k(?:ing|ed|er|s)?|f\\s?u\\s?[c*]\\s?k(?:ing)?"
                    + "|(?:bull|horse)?[s$][h*#@$!][*#@$!1i_\\-][t*](?:ty|e|ting|show|s)?|sht(?:ty)?|b[a@*]st[a@*]rds?|az{2}(?:holes?)?|f\\W?in(?:g)?(?=\\W)(?<=\\W.{2,3})|sh[*!1@#]+t?(?:ty|e)?|s\\s?h\\s?i\\s?t"
                    + "|b[*#@!_\\-]{2,}(?:h|ch|ches|s|y|dy|cks)?|b[!1i*]t[c*][h*](?:es|y|ing)?|b[l1*][o0*][o0*]dy|b[o0*]ll[o0*][ck*]+s"
                    + "|a[$*@#s]{2}(?:h[o0*]le|wipe)?s?|a[*$@]{1,2}hole|@[$s]{2}(?:h[o0*]le)?|(?:bull)?c[r*][a*@][p*]p?y?"
                    + "|d[*@4]mn(?:ed)?|h[*3]ll|p[*!1i]ss(?:ed|ing)?|p[!1*]ss|c[*u@]nts?|tw[*@a]ts?|w[*@4]nk(?:er|ers)?|d[*!1]ck(?:head|s)?"
                    + "|b\\.?s\\.(?=\\W|$)|bs|wtf{1,3}|wth|omfg|ffs|stfu|gtfo|lmfao|[$#@%&*!]{4,}"
                    + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MASK_OR_SHORT =
            Pattern.compile("(?i).*[^\\p{L} ].*|.* .*|bs|sht|azz|wtf+|wth|omfg|ffs|stfu|gtfo|lmfao");

    private final Words words;

    public MaskedProfanity(Words words) {
        this.words = words;
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        List<Alarm> alarms = new ArrayList<>();
        Matcher matcher = MASKED.matcher(passage.text());
        while (matcher.find()) {
            if (MASK_OR_SHORT.matcher(matcher.group()).matches() && !isLiteral(matcher.group())) {
                alarms.add(new Alarm(
                        new TextRange(matcher.start(), matcher.end()),
                        Category.PROFANITY,
                        Severity.HOT,
                        "MASKED_PROFANITY",
                        words.getString("tone.rule.MASKED_PROFANITY"),
                        List.of()));
            }
        }
        return alarms;
    }

    /** Marks alone that a person may use for other things: a row of exclamation marks, of stars, of hashes. */
    private static boolean isLiteral(String match) {
        String lower = match.toLowerCase(Locale.ROOT);
        boolean onlyMarks = lower.chars().noneMatch(Character::isLetter);
        return (onlyMarks && lower.chars().distinct().count() < 3) || lower.matches("b-{2,}|f-{2,}|s-+");
    }
}
