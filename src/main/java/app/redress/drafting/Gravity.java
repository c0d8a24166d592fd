package app.redress.drafting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a matter too grave for a warm opening. */
public enum Gravity {
    INJURY("injur\\w*|hospital\\w*|ambulance|electric shock|burn(?:ed|t|s)?|food poisoning|carbon monoxide"
            + "|fractur\\w*|concuss\\w*"),
    DISCRIMINATION("discriminat\\w*|racis\\w*|sexist|homophob\\w*|harass\\w*"),
    FRAUD("fraud\\w*|scammers?|scammed|impersonat\\w*|identity theft"),
    /** A person who needs more care than most: ill, disabled, bereaved, a small child. */
    VULNERABLE("vulnerabl\\w*|disabled|disability|wheelchair|dementia|asthma\\w*|bereave\\w*|chemotherapy|newborn");

    private final Pattern signs;

    Gravity(String signs) {
        this.signs = Pattern.compile("(?<![\\p{L}])(?:" + signs + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }

    /** What {@code facts} say, by the person's own mark or by their words. */
    public static List<Gravity> in(Facts facts) {
        String told = String.join(
                "\n",
                Stream.concat(
                                Stream.of(facts.story().problem(), facts.story().impact()),
                                facts.story().events().stream().map(Facts.Event::what))
                        .toList());
        return Stream.of(values())
                .filter(gravity -> facts.story().grave().contains(gravity)
                        || gravity.signs.matcher(told).find())
                .toList();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
