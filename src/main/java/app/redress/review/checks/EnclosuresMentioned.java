package app.redress.review.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** K12: what is enclosed is listed, and what is listed is mentioned. */
final class EnclosuresMentioned extends CatalogueCheck {

    /** "Enclosed (not originals): the receipt and a photograph. The photograph shows …" lists them in the letter's words. */
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?im)^\\W*(?:\\p{L}+ ){0,3}(?:enclosed|attached|enclosures?|encl?s?\\.?|attachments?|(?:photo)?copies (?:enclosed|attached|sent|of))(?![\\p{L}])[^:\\n]{0,60}:\\s*\\S"
                    + "|(?:enclos|attach)\\p{L}*(?![\\p{L}])[^:.\\n]{0,60}:\\s*\\n\\s*(?:[-*•–]|\\(?\\w{1,2}[.)])\\s");

    /** "As you can see in the photo" */
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:can|will|may) (?:\\p{L}+ )?see (?:\\p{L}+ )?(?:in|on|from) (?:the|my|our|these|this|both) (?:\\p{L}+ )?(photo(?:graph)?s?|pictures?|screen ?shots?|video|film)(?![\\p{L}])");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:your|sent|e-?mailed|texted|uploaded|submitted|posted|forwarded|showed|advert\\w*|brochure|website|page|listing)(?![\\p{L}])");

    /** What stands before the letter or number of a paper. */
    private static final String POINTER =
            "(?<![\\p{L}])(?:exhibit|annex|appendix|attachment|enclosure|encl?\\.?|att\\.?) ?(?:no\\.? ?)?";

    private static final String LETTERS = "abcdefghij";

    EnclosuresMentioned() {
        super("K12", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Optional<List<String>> listed = letter.letter().enclosures();
        Enclosing enclosing = Enclosing.in(letter);
        if (listed.isEmpty()) {
            // A page of text has no list but its own words.
            return enclosing.isSaid()
                    ? Verdict.has().because("inText")
                    : Verdict.has().because("none");
        }
        if (listed.get().isEmpty()) {
            return unlisted(letter, enclosing);
        }
        List<String> silent = silent(letter, enclosing, listed.get());
        return silent.isEmpty()
                ? unlisted(letter, listed.get())
                        .map(paper -> Verdict.lacks(paper).because("unlisted"))
                        .orElse(Verdict.has())
                : Verdict.lacks(silent.get(0));
    }

    /** Of the papers on the list those of which the letter says nothing. */
    private static List<String> silent(Evidence letter, Enclosing enclosing, List<String> names) {
        return IntStream.range(0, names.size())
                .filter(at -> !enclosing.mentions(names.get(at))
                        && !isPointedAt(letter, at)
                        && !isToldOf(letter, names.get(at)))
                .mapToObj(names::get)
                .toList();
    }

    /** "You refused by email on 28 August" tells of the "email of 28 August". */
    private static boolean isToldOf(Evidence letter, String name) {
        List<LocalDate> days = days(letter, name);
        return letter.sentences().stream()
                .filter(sentence -> days(letter, sentence.text()).stream().anyMatch(days::contains))
                .anyMatch(sentence -> Enclosing.of(sentence.text()).mentions(name));
    }

    private static List<LocalDate> days(Evidence letter, String text) {
        return letter.letterDay()
                .datesIn(text)
                .flatMap(date -> date.day().stream())
                .toList();
    }

    /** "[B]" and "(Exhibit B)" point at the second paper of the list, whatever it is called there. */
    private static boolean isPointedAt(Evidence letter, int at) {
        String number = String.valueOf(at + 1);
        String label = at < LETTERS.length() ? number + "|" + LETTERS.charAt(at) : number;
        return Pattern.compile("(?i)\\[(?:" + label + ")]|" + POINTER + "(?:" + label + ")(?![\\p{L}\\d])")
                .matcher(letter.ownProse())
                .find();
    }

    /** Where there is no list but, maybe, the letter's words. */
    private static Verdict unlisted(Evidence letter, Enclosing enclosing) {
        if (IN_TEXT.matcher(letter.ownProse()).find()) {
            return Verdict.has().because("inText");
        }
        return enclosing.isSaid()
                ? Verdict.lacks().because("missing")
                : Verdict.has().because("none");
    }

    /** The first paper that the text calls enclosed and the list lacks, where the text names more than the list. */
    private static Optional<String> unlisted(Evidence letter, List<String> listed) {
        Enclosing list = Enclosing.of(String.join("\n", listed));
        int inList = listed.stream().mapToInt(NamedPapers::number).sum();
        Stream<String> named = NamedPapers.in(letter) <= inList
                ? Stream.empty()
                : NamedPapers.named(letter).stream().filter(Enclosing::isKnownKind);
        return Stream.concat(named, shown(letter))
                .filter(paper -> !list.mentions(paper))
                .findFirst();
    }

    /** The pictures that the reader is told to see something in, but for those that he has, or had before. */
    private static Stream<String> shown(Evidence letter) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(text -> !ELSEWHERE.matcher(text).find())
                .flatMap(text -> SHOWN.matcher(text).results())
                .map(picture -> picture.group(1));
    }
}
