package app.redress.drafting;

import app.redress.rulebook.flight.TypedNumber;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many people a person names: "Maeve, Tom and Finn Kelly" are three, "my wife and two children" three as well. */
public final class Travellers {
    private static final String NUMBER = "(\\d{1,3}|\\p{L}+)";
    private static final Pattern ALL_OF_THEM = Pattern.compile("(?i)\\b(?:(?:family|party|group|all|the) (?:of )?"
            + NUMBER + "|" + NUMBER + " (?:of us|people|persons|passengers|travell?ers|in all))\\b");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\s*[,;&+\\n]\\s*(?:and\\s+)?|\\s+(?:and|with|plus)\\s+");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)\\b(?:family|children|kids|parents|grandparents|friends|colleagues|sons|daughters|brothers|sisters|we|us|all|our|others?|the \\p{L}+s)\\b");

    private Travellers() {}

    /** Empty where {@code text} names nobody, or leaves open how many: "my family". */
    public static OptionalInt in(String text) {
        Matcher all = ALL_OF_THEM.matcher(text);
        while (all.find()) {
            OptionalInt number = TypedNumber.in(all.group(1) == null ? all.group(2) : all.group(1));
            if (number.isPresent()) {
                return number;
            }
        }
        List<OptionalInt> each = Stream.of(BETWEEN.split(text.strip(), -1))
                .filter(part -> !part.isBlank())
                .map(Travellers::named)
                .toList();
        boolean known = !each.isEmpty() && each.stream().allMatch(OptionalInt::isPresent);
        return known
                ? OptionalInt.of(
                        each.stream().mapToInt(OptionalInt::orElseThrow).sum())
                : OptionalInt.empty();
    }

    private static OptionalInt named(String part) {
        OptionalInt number = TypedNumber.in(part);
        return number.isEmpty() && !SEVERAL.matcher(part).find() ? OptionalInt.of(1) : number;
    }
}
