package app.redress.drafting;

import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person tells their story to the company. Told to anybody else, "you" in it is the company. */
final class Retelling {
    private static final Pattern YOU =
            Pattern.compile("(?<![\\p{L}’'])(?<head>[Yy]ou)(?<tail>rs?(?:el(?:f|ves))?|’re|'re|’ve|'ve)?(?![\\p{L}])");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]|‘[^’]*’(?!\\p{L})");

    private final boolean toCompany;
    private final String company;

    Retelling(LetterTask task) {
        this(task.isToCompany(), Addressee.company(task.facts().company()));
    }

    Retelling(boolean toCompany, String company) {
        this.toCompany = toCompany;
        this.company = company;
    }

    String of(String text) {
        if (toCompany || company.isEmpty()) {
            return text;
        }
        List<TextRange> quoted = QUOTED.matcher(text)
                .results()
                .map(found -> new TextRange(found.start(), found.end()))
                .toList();
        Matcher you = YOU.matcher(text);
        return you.replaceAll(found -> {
            TextRange place = new TextRange(found.start(), found.end());
            boolean theirs = quoted.stream().anyMatch(words -> words.contains(place));
            return Matcher.quoteReplacement(theirs ? found.group() : named(found.group(2)));
        });
    }

    private String named(@Nullable String tail) {
        if (tail == null) {
            return company;
        }
        return switch (tail) {
            case "r", "rs" -> company + "’s";
            case "’re", "'re" -> company + " are";
            case "’ve", "'ve" -> company + " have";
            default -> company;
        };
    }
}
