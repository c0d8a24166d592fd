package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many papers the sentence names that says what is enclosed: "copies of the receipt and two photos" are three. */
final class NamedPapers {
    private static final Map<String, Integer> COUNTED = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5);

    private static final Pattern COPIES = Pattern.compile("(?i)^\\s*(?:photo)?cop(?:y|ies) of (?=\\p{L})");

    /** What follows the papers: what becomes of the originals, or what they are to show. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i),? (?:and|but) (?:i |we )?(?:will |can |shall )?(?:keep|kept|hold|have|send|bring)\\b.*"
                    + "|,? (?:(?:and|but) )?(?:the|my|our) (?:originals|original (?:stays|remains|is))\\b.*"
                    + "|,? (?:which|that|so|to|for your|as)\\b.*|[.:;!?(].*",
            Pattern.DOTALL);

    private static final Pattern BETWEEN = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+");

    /** One paper, or several of a kind, is named with a word before it. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:(?:photo)?cop(?:y|ies) of )?(an?|the|my|our|your|his|her|their|one|two|both|three|four|five)\\s+\\p{L}.*",
            Pattern.DOTALL);

    /** "Photos of the lamp": several of a kind, whose number is not told. */
    private static final Pattern SOME = Pattern.compile(
            "(?i)(?:photo(?:graph)?s|pictures|screen ?shots|receipts|statements|bills|e-?mails|letters|messages|invoices|copies)(?![\\p{L}]).*",
            Pattern.DOTALL);

    private NamedPapers() {}

    /** At least so many; 0 when it cannot be told. */
    static int in(Evidence letter) {
        return named(letter).stream().mapToInt(NamedPapers::number).sum();
    }

    /** What each is called; empty when it cannot be told. */
    static List<String> named(Evidence letter) {
        return Enclosing.in(letter)
                .place()
                .flatMap(place -> letter.sentences().stream()
                        .filter(sentence -> sentence.range().contains(place))
                        .findFirst()
                        .map(sentence ->
                                new TextRange(place.end(), sentence.range().end())))
                .map(rest -> papers(rest.of(letter.body())))
                .orElse(List.of());
    }

    /** How many {@code name} says they are, one if it does not. */
    static int number(String name) {
        Matcher paper = PAPER.matcher(name);
        return paper.matches() ? COUNTED.getOrDefault(paper.group(1).toLowerCase(Locale.ROOT), 1) : 1;
    }

    private static List<String> papers(String rest) {
        String papers = COPIES.matcher(AFTER.matcher(rest).replaceFirst(""))
                .replaceFirst("")
                .strip();
        List<String> named =
                Stream.of(BETWEEN.split(papers, -1)).map(String::strip).toList();
        boolean known = named.stream()
                .allMatch(paper ->
                        PAPER.matcher(paper).matches() || SOME.matcher(paper).matches());
        return known ? named : List.of();
    }
}
