package app.redress.casefile.asks;

import app.redress.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a letter asks for, each in the writer's own words, to follow "please". How people ask is in {@code requests.txt}.
 */
public final class LetterAsks {
    private static final PhraseBook BOOK = PhraseBook.read("requests.txt");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[.!?])(?<!(?:^|\\n) {0,3}\\d{1,2}[.])\\s+(?=[\\p{Lu}“\"])|\\R{2,}|\\R(?=" + BOOK.of("item") + ")");

    /** What may stand before the words that ask: "Finally, ", "For these reasons ". */
    private static final String LEAD =
            "(?is)^(?:.{0,60}?[,:;]\\s+|(?:so|and|but|therefore|finally|also|may|accordingly)\\s+|.{0,80}?,?\\s+(?:and|so)\\s+)?";

    private static final String LET_ME_HAVE = "let me have ";
    private static final List<Form> FORMS = List.of(
            new Form(form("frame"), ""),
            new Form(form("know"), "tell me "),
            new Form(form("claim"), "pay me "),
            new Form(form("have"), LET_ME_HAVE));

    private static final Pattern ITEM = Pattern.compile("(?is)^" + BOOK.of("item") + "(?<act>.+)$");
    private static final Pattern ITEM_OPENER = Pattern.compile("(?is)^.*:$");
    private static final Pattern POLITE =
            Pattern.compile("(?i)^(?:(?:please|kindly|also|now|then|and|to|either|that you) )+");
    private static final Pattern NEXT_DEED = Pattern.compile(
            "(?i)(?:,\\s+(?:and\\s+)?|;\\s+(?:and\\s+)?|\\s+and\\s+)(?:(?:to|then|also|finally|please|kindly)\\s+)*(?=(?:"
                    + BOOK.of("verb") + ")\\s+\\S)");

    private static final Pattern NEXT_THING =
            Pattern.compile("(?i)(?:,\\s+and|\\s+and|,)\\s+(?=(?:an?|the|my|our|your|written)\\s)");

    /** What the writer has left to fill in. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]");

    private static final Pattern BY =
            Pattern.compile("(?i)[,\\s]+(?:by|before|no later than|within|until)\\s+(?:the\\s+)?"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+(?:\\s+\\d{4})?|\\p{L}+\\s+\\d{1,2}(?:,?\\s+\\d{4})?"
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,3}\\s+(?:working\\s+)?days|\\w+ (?:days|weeks))(?=[\\s.,;:]|$)");

    private LetterAsks() {}

    /** In the order of the letter; none twice. */
    public static List<String> in(Letter letter) {
        List<String> asks = new ArrayList<>();
        boolean asking = true;
        for (String sentence : SENTENCE.splitAsStream(letter.body()).toList()) {
            String line = sentence.strip();
            boolean item = ITEM.matcher(line).find();
            if (!item && ITEM_OPENER.matcher(line).find()) {
                asking = BOOK.finds("opens", line);
            } else if ((!item || asking) && !BOOK.of("refused").matcher(line).lookingAt()) {
                act(line).stream()
                        .flatMap(LetterAsks::deeds)
                        .filter(deed -> !asks.contains(deed))
                        .forEach(asks::add);
            }
        }
        return List.copyOf(asks);
    }

    private static Optional<String> act(String sentence) {
        Matcher item = ITEM.matcher(sentence);
        boolean listed = item.find();
        String line = listed ? item.group("act") : sentence;
        Optional<String> framed =
                FORMS.stream().flatMap(form -> form.act(line).stream()).findFirst();
        return listed ? framed.or(() -> Optional.of(line)) : framed;
    }

    /** "Collect the sofa and refund the price" are two. */
    private static Stream<String> deeds(String act) {
        List<String> deeds = new ArrayList<>();
        for (String part : NEXT_DEED.splitAsStream(act.replaceAll("\\s+", " ")).toList()) {
            boolean lone = !deeds.isEmpty() && deeds.get(deeds.size() - 1).indexOf(' ') < 0;
            if (lone) {
                deeds.set(deeds.size() - 1, deeds.get(deeds.size() - 1) + " and " + part);
            } else {
                deeds.add(part);
            }
        }
        return deeds.stream()
                .map(LetterAsks::bare)
                .filter(deed -> !deed.isBlank()
                        && !BOOK.of("courtesy").matcher(deed).lookingAt()
                        && !GAP.matcher(deed).matches());
    }

    /** Without the day, the full stop and line breaks. */
    private static String bare(String act) {
        String flat = BY.matcher(act).replaceAll("").strip();
        String open = POLITE.matcher(flat.replaceFirst("[.;:,?]+$", ""))
                .replaceFirst("")
                .strip();
        return open.isEmpty() ? open : Character.toLowerCase(open.charAt(0)) + open.substring(1);
    }

    private static Pattern form(String name) {
        return Pattern.compile(LEAD + "(?:" + BOOK.of(name) + ")(?<act>.+)$");
    }

    /** @param before what makes the rest an ask */
    private record Form(Pattern pattern, String before) {
        Optional<String> act(String sentence) {
            Matcher found = pattern.matcher(sentence);
            if (!found.find()) {
                return Optional.empty();
            }
            String act = found.group("act");
            return Optional.of(
                    before.equals(LET_ME_HAVE)
                            ? before + NEXT_THING.matcher(act).replaceAll(" and " + before)
                            : before + act);
        }
    }
}
