package app.redress.review;

import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses a rewording that loses or adds a fact: a number, a date, a reference, a name, or what is asked for. It
 * compares the words before with the words after and knows nothing of how they were made.
 */
public final class FactGuard {
    private static final Pattern FIGURE = Pattern.compile(
            "[\u00A3$\u20AC]?\\d[\\d.,:/]*\\d|[\u00A3$\u20AC]?\\d|\\b(?=\\w*\\d)(?=\\w*\\p{L})[\\w-]{3,}\\b|\\S+@\\S+\\.\\w+");
    private static final Pattern DATE_WORD = Pattern.compile(
            "(?i)\\b(?:january|february|march|april|june|july|august|september|october"
                    + "|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|tonight|today)\\b");
    private static final Pattern MAY = Pattern.compile("\\b(?:\\d{1,2} May|May \\d{1,2})\\b");
    private static final Pattern NAME = Pattern.compile(
            "(?<![.!?\"\u201C\\n] )(?<!^)(?<![\\w\\[#@])(\\p{Lu}\\p{Ll}[\\p{L}'-]+|\\p{Lu}{2,}\\d*)\\b");
    private static final Pattern TITLED =
            Pattern.compile("(?<![.!?\"\u201C\\n] )(?<!^)(?<![\\w\\[#@])\\p{Lu}\\p{Ll}[\\p{L}'-]+\\b");
    private static final double MOST = 0.6;

    /** Capitalised in mid-sentence and yet nobody's name; where things are made public is looked after as any other noun. */
    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "god",
            "christ",
            "heaven",
            "lord",
            "i'm",
            "i've",
            "please",
            "wtf",
            "omg",
            "lol",
            "you",
            "your",
            "the",
            "they",
            "this",
            "that",
            "what",
            "why",
            "how",
            "not",
            "never",
            "worst",
            "ever",
            "still",
            "no",
            "nothing",
            "thanks",
            "thank",
            "really",
            "facebook",
            "instagram",
            "tiktok",
            "twitter",
            "youtube",
            "reddit",
            "google",
            "trustpilot",
            "yelp",
            "tripadvisor");

    private static final List<Pattern> ASKS = List.of(
            ask("refund(?:ed|s)?|money back|reimburse\\w*|repay\\w*"),
            ask("replac\\w+|exchange[d]?"),
            ask("repair\\w*|fix(?:ed|es)?"),
            ask("compensat\\w+"),
            ask("cancel\\w*"),
            ask("call|phone|ring|contact|reply|answer|respond|response"));

    private static final String WHAT_TO_DO =
            "(?:refund|money back|reimburse|repay|replace|exchange|repair|fix|compensat\\w+|cancel|call|phone|ring|contact|reply"
                    + "|answer|respond|send|return|sort|pay|read|check|collect|deliver|bring|confirm|show|update|issue|credit|provide|explain|give|stop|remove|investigate|rectif(?:y|i)|resolve|correct|address|settle)";

    /** What asks rather than tells: "please refund", "I want a reply", "Call me", "this needs to be investigated". */
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)\\bplease \\p{L}|\\b(?:kindly|(?:i|we) (?:want|need|demand|require|expect|insist|would like|ask|request)|(?:can|could|will|would) you"
                    + "|(?:you|u) (?:need|must|have|had better|should|ought)|(?:needs?|ought) to be|(?:must|should) be)\\b[^.]*?\\b"
                    + WHAT_TO_DO + "(?:s|e?d)?\\b|(?:^|[,;.!?-] ?|\\b(?:and|so|now|just) )(?=\\w)" + WHAT_TO_DO
                    + "\\b|\\b(?:can|could|will|would)(?: n[o']t| none of)? (?:you|u|somebody|someone|anybody|anyone)\\b[^.]*\\bplease\\b");

    /** Steps of the law, which a calm letter names as plainly as a heated one. */
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)\\b(?:ombudsman|small claims|court|solicitor|lawyer|attorney|regulator|trading standards|chargeback|police|sue|legal action)\\b");

    private FactGuard() {}

    private static Pattern ask(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /** Whether {@code after} tells all that {@code before} tells: its facts, and what happened. */
    public static boolean keepsFacts(String before, String after) {
        return keepsFigures(before, after)
                && Substance.lost(withoutGaps(before), after).isEmpty();
    }

    /** Whether {@code after} carries every figure, date, reference, name and gap of {@code before}, and no new one but gaps. */
    public static boolean keepsFigures(String before, String after) {
        return Placeholders.in(before).stream().map(gap -> gap.of(before)).allMatch(after::contains)
                && figures(before).equals(figures(after))
                && dates(before).equals(dates(after))
                && all(LEGAL, after).containsAll(all(LEGAL, before))
                && names(before).stream().allMatch(name -> containsWord(after, name))
                && names(after).stream().allMatch(name -> containsWord(before, name));
    }

    /** Figures, dates, names, legal steps and requests of {@code before} that {@code after} tells nowhere. */
    public static Set<String> lost(String before, String after) {
        Set<String> lost = new TreeSet<>(figures(before));
        lost.removeAll(figures(after));
        dates(before).stream().filter(date -> !dates(after).contains(date)).forEach(lost::add);
        Stream.concat(all(LEGAL, before).stream(), names(before).stream())
                .filter(name -> !containsWord(after, name))
                .forEach(lost::add);
        ASKS.stream()
                .filter(ask -> ask.matcher(withoutGaps(before)).find()
                        && !ask.matcher(after).find())
                .flatMap(ask -> all(ask, before).stream().limit(1))
                .forEach(lost::add);
        return lost;
    }

    /** Whether {@code after} asks for nothing that {@code before} did not ask for. */
    public static boolean asksNothingNew(String before, String after) {
        String words = withoutGaps(after);
        return ASKS.stream().limit(5).filter(ask -> ask.matcher(words).find()).allMatch(ask -> ask.matcher(before)
                .find());
    }

    /** Whether {@code text} carries anything that a rewording must not lose. */
    public static boolean hasFacts(String text) {
        return !Placeholders.in(text).isEmpty()
                || !figures(text).isEmpty()
                || !dates(text).isEmpty()
                || !names(text).isEmpty()
                || !Substance.of(withoutGaps(text)).isEmpty()
                || asks(text);
    }

    /** Whether {@code text} asks the reader to do something. */
    public static boolean requests(String text) {
        return REQUEST.matcher(text).find();
    }

    /** Whether {@code text} speaks of anything that can be asked for. */
    public static boolean asks(String text) {
        return ASKS.stream().anyMatch(ask -> ask.matcher(text).find());
    }

    private static Set<String> figures(String text) {
        return all(FIGURE, withoutGaps(text)).stream()
                .map(figure -> figure.replaceAll("[.,:]+$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> dates(String text) {
        Set<String> dates = new HashSet<>(all(DATE_WORD, withoutGaps(text)));
        dates.addAll(all(MAY, text));
        return dates;
    }

    /** Names stand out by their capitals, which tell nothing where everything is shouted. */
    private static Set<String> names(String text) {
        Pattern capitalised = isShouted(text) ? TITLED : NAME;
        return all(capitalised, withoutGaps(text)).stream()
                .filter(name -> !NO_NAMES.contains(name) && !Substance.isEmpty(name))
                .collect(Collectors.toSet());
    }

    private static boolean isShouted(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals > MOST * text.chars().filter(Character::isLetter).count();
    }

    private static boolean containsWord(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Gaps still to be filled carry no facts yet. */
    private static String withoutGaps(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<TextRange> gaps = Placeholders.in(text);
        for (int at = gaps.size() - 1; at >= 0; at--) {
            rest.replace(gaps.get(at).start(), gaps.get(at).end(), "");
        }
        return rest.toString();
    }
}
