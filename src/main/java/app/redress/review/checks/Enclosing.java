package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a letter says of its enclosures.
 *
 * @param place where it says that something is enclosed
 */
record Enclosing(Optional<TextRange> place, String words) {
    private static final Pattern SAID = Pattern.compile(
            "(?<![\\p{L}])(?:(?:i|we)(?:'ve| have)? (?:also )?(?:enclosed?|attach(?:ed)?|includ(?:e|ed)|append(?:ed)?|add(?: a| an| the)? cop(?:y|ies)|join cop(?:y|ies))|(?:i am"
                    + "|i'm) (?:enclosing|attaching|including)"
                    + "|(?:is|are|please find|find|see(?: the)?|also|\\w+,?) (?:also )?(?:enclosed|attached)"
                    + "|enclosed (?:is|are|you|please|with|cop\\w+)"
                    + "|attached (?:is|are|you|please|cop\\w+|photo\\w*)|\\([^)]*(?:enclosed|attached)\\)"
                    + "|enclosures?|herewith|overleaf|here with (?:my|this|the)|(?:i|we)(?:'m| am| are|'re|'ve| have|'ll| will)? (?:also |just )?(?:sen[dt](?:ing)?"
                    + "|put|putting|popped|popping|slipped|slipping|tucked|tucking|pinned|stapled|clipped|folded|added|adding)"
                    + " (?:along|in|with this|you (?:a|the|my) cop(?:y|ies))(?! (?:the|a|my|your|his|for|to|touch|writing|order|place|charge)\\b(?! cop)(?! photo)(?! receipt)(?! envelope))"
                    + "|(?:i|we)(?:'ve| have)? (?:put|popped|slipped|tucked|folded) (?:[^ .,;]+ ){1,7}in(?:to)? (?:with|this|the envelope)"
                    + "|(?:in|inside|into) (?:the|this) (?:same )?envelope|(?:with|beside|behind|accompan(?:y|ies|ying)) this (?:letter|e-?mail|note|page)"
                    + "|see the (?:\\w+ ){0,2}(?:photo\\w*|pictures?|cop(?:y|ies)|screen ?shots?|receipts?|statements?)"
                    + "|(?:cop(?:y|ies)|photo\\w*|pictures?|receipts?|reports?|quotes?|estimates?|invoices?|statements?|bills?|cutting|log)(?: [^ .;]+){0,14}? with this(?=[.,;:)]|$))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);

    /** What was in a parcel or a mail of theirs is not in this letter. */
    private static final Pattern THEIRS = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:you|he|she|they|your \\w+)(?:'ve| have| had)? (?:\\w+ )?(?:enclosed|attached|included)"
                    + "|(?:was|were|had been) (?:\\w+ )?(?:enclosed|attached|included)|(?:enclosed|attached) (?:in (?!this)|to (?!this))");

    /** A paper is pointed at: "the photos show", "as the receipt says", "a copy of". */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:cop(?:y|ies)|photocop\\w*|shows?|showing|shown|says?|states?|proves?|proof|confirms?|lists?|records?|reads?|evidence|see|sees|seen|photo\\w*|pictures?|screen ?shots?|video|here (?:is|are)|gives?|names?|puts?)(?![\\p{L}])");

    /** Things called by different names. */
    private static final List<Set<String>> SAME = List.of(
            Set.of(
                    "photo",
                    "photos",
                    "photograph",
                    "photographs",
                    "picture",
                    "pictures",
                    "image",
                    "images",
                    "img",
                    "dsc",
                    "jpg",
                    "jpeg",
                    "png",
                    "heic",
                    "snap",
                    "clip",
                    "film",
                    "footage",
                    "video"),
            Set.of("invoice", "invoices", "bill", "bills", "receipt", "receipts", "statement", "statements", "till"),
            Set.of("screenshot", "screenshots", "screen", "tracking", "page", "chat", "transcript"),
            Set.of(
                    "email",
                    "emails",
                    "mail",
                    "mails",
                    "correspondence",
                    "message",
                    "messages",
                    "letter",
                    "letters",
                    "texts"),
            Set.of("estimate", "estimates", "quote", "quotation", "quotes", "quotations"),
            Set.of("report", "reports", "findings", "inspection"),
            Set.of("contract", "agreement", "lease", "tenancy", "form"),
            Set.of("confirmation", "order", "booking", "reservation", "ticket", "tickets", "itinerary"),
            Set.of("log", "logs", "diary", "record", "records", "list", "notes"));

    /** A way to be reached is no enclosure. */
    private static final Pattern CHANNEL =
            Pattern.compile("(?:reach|contact|call|ring|answer|reply to|write to) me[^.;]*"
                    + "|(?:via|phone or|telephone or|post or) (?:e-?mail|text|letter|post|message)(?![\\p{L}])"
                    + "|e-?mail address");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z\\d]{2,5}$");
    private static final Pattern COPIES =
            Pattern.compile("(?i)^(?:an? |the |my |our |\\w+ )?(?:photo)?cop(?:y|ies) of (?:an? |the |my |our )?");
    private static final Pattern OF = Pattern.compile("(?i)[ _-]of[ _-]");
    private static final int STEM = 4;

    /** What names nothing in the name of a paper. */
    private static final Set<String> NO_NAMES =
            Set.of("pdf", "copy", "and", "the", "for", "from", "with", "our", "your", "dated");

    static Enclosing in(Evidence letter) {
        String own = THEIRS.matcher(letter.own())
                .replaceAll(theirs -> " ".repeat(theirs.group().length()));
        Matcher said =
                SAID.matcher(own).region(letter.prose().start(), letter.prose().end());
        Optional<TextRange> place =
                said.find() ? Optional.of(new TextRange(said.start(), said.end())) : Optional.empty();
        String words = CHANNEL.matcher(pointing(letter, own, place).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        return new Enclosing(place, words);
    }

    /** The names of papers, set against what a letter says of them. */
    static Enclosing of(String names) {
        return new Enclosing(Optional.of(new TextRange(0, 0)), names.toLowerCase(Locale.ROOT));
    }

    /** The sentences that speak of papers; where none says that any are enclosed, any word may mean them. */
    private static String pointing(Evidence letter, String own, Optional<TextRange> place) {
        if (place.isEmpty()) {
            return letter.ownProse();
        }
        Set<Integer> enclosing = letter.sentences().stream()
                .filter(sentence -> SAID.matcher(sentence.range().of(own)).find())
                .map(Sentence::paragraph)
                .collect(Collectors.toSet());
        return letter.sentences().stream()
                .filter(sentence -> sentence.item()
                        || enclosing.contains(sentence.paragraph())
                        || PAPER.matcher(sentence.text()).find())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    boolean isSaid() {
        return place.isPresent();
    }

    /**
     * Whether the text speaks of an enclosure of this name: of its kind when the name says what kind of thing it is, else
     * by any of its words.
     */
    boolean mentions(String name) {
        String bare = COPIES.matcher(EXTENSION.matcher(name).replaceFirst("")).replaceFirst("");
        List<String> named = words(bare);
        // A camera's file says nothing but that it is a picture.
        List<String> parts = named.isEmpty() ? words(name) : named;
        // "Photo of the receipt" is a photo.
        List<String> head = words(OF.split(bare, 2)[0]);
        Optional<String> headKind = kind(head);
        // Whatever "mould-wall.jpg" shows, it is a picture.
        List<String> kinds = headKind.or(() -> kind(parts))
                .or(() -> kind(words(name)))
                .map(Enclosing::synonyms)
                .orElseGet(Stream::empty)
                .toList();
        // "A copy of my request" is the "request letter"; beside talk of papers the rest of its name will do.
        // What a photograph shows may be spoken of without it.
        List<String> own = headKind.isPresent() ? head : parts;
        boolean byName = (kinds.isEmpty() || isSaid()) && own.stream().anyMatch(this::isWritten);
        return byName || kinds.stream().anyMatch(this::isWritten);
    }

    /** Whether {@code name} says what kind of paper it is. */
    static boolean isKnownKind(String name) {
        return kind(words(name)).isPresent();
    }

    /** "Order confirmation" is a confirmation. */
    private static Optional<String> kind(List<String> parts) {
        return parts.stream()
                .filter(part -> synonyms(part).findAny().isPresent())
                .reduce((earlier, later) -> later);
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(part -> part.length() >= 3)
                .toList();
    }

    private static Stream<String> synonyms(String part) {
        return SAME.stream().filter(group -> group.contains(part)).flatMap(Set::stream);
    }

    private boolean isWritten(String part) {
        if (NO_NAMES.contains(part)) {
            return false;
        }
        String stem = part.length() > STEM ? part.substring(0, Math.max(STEM, part.length() - 2)) : part;
        // A short word is the beginning of many: "bank" of a company's name.
        String end = part.length() > STEM ? "" : "(?:s|es|ed|ing)?(?![\\p{L}])";
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(stem) + end)
                .matcher(words)
                .find();
    }
}
