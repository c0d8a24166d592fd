package app.redress.export;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Stationery.Letterhead;
import app.redress.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a letter apart for layout. */
public final class LetterSplitter {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private final Words words;

    public LetterSplitter(Words words) {
        this.words = words;
    }

    public LetterParts split(Letter letter) {
        return split(Outgoing.plain(letter, Map.of()));
    }

    /** Takes a letter apart for the paper that its stationery asks for. */
    public LetterParts split(Outgoing outgoing) {
        Letter letter = outgoing.letter();
        String senderName = CleanText.line(letter.sender().name());
        LetterBody body = LetterBody.of(letter.body(), senderName);
        boolean abroad = isAbroad(letter);
        return new LetterParts(
                senderName,
                address(letter.sender(), abroad),
                contact(outgoing, body),
                recipient(letter.recipient(), abroad),
                date(letter.date(), letter.variant()),
                reference(letter.reference()),
                CleanText.line(letter.subject()),
                body,
                signedName(body, senderName),
                enclosures(letter),
                letter.sender().country().isBlank()
                        ? letter.recipient().country()
                        : letter.sender().country(),
                letter.variant(),
                outgoing.stationery().paper(letter));
    }

    /** A letterhead is as it was printed, whatever the letter says below it. */
    private static List<String> contact(Outgoing outgoing, LetterBody body) {
        Letter letter = outgoing.letter();
        OfferedWays offered = new OfferedWays(letter, body);
        boolean printed = outgoing.stationery().letterhead() != Letterhead.PLAIN;
        return written(Stream.of(letter.sender().phone(), letter.sender().email())
                .filter(way -> printed || !offered.include(way)));
    }

    private static List<String> recipient(Party recipient, boolean abroad) {
        return written(
                Stream.concat(Stream.of(recipient.name(), recipient.attention()), address(recipient, abroad).stream()));
    }

    private static List<String> address(Party party, boolean abroad) {
        String country = abroad ? countryName(party.country()) : "";
        return written(Stream.concat(party.address().stream(), Stream.of(country)));
    }

    private static List<String> written(Stream<String> lines) {
        return lines.map(CleanText::line).filter(line -> !line.isBlank()).toList();
    }

    /** The country is written, in capitals as posts ask for, only when the letter crosses a border. */
    private static boolean isAbroad(Letter letter) {
        String from = letter.sender().country();
        String to = letter.recipient().country();
        return !from.isBlank() && !to.isBlank() && !from.equals(to);
    }

    private static String countryName(String code) {
        return new Locale("", code).getDisplayCountry(Locale.UK).toUpperCase(Locale.UK);
    }

    private static String date(LocalDate date, EnglishVariant variant) {
        return (variant == EnglishVariant.US ? MONTH_FIRST : DAY_FIRST).format(date);
    }

    private Optional<String> reference(String reference) {
        String line = CleanText.line(reference);
        return line.isBlank() ? Optional.empty() : Optional.of(words.say("export.letter.reference", line));
    }

    private static List<String> signedName(LetterBody body, String senderName) {
        List<String> own = body.closing().map(Closing::name).orElse(List.of());
        return own.isEmpty() && !senderName.isBlank() ? List.of(senderName) : own;
    }

    private List<String> enclosures(Letter letter) {
        boolean listed =
                CleanText.lines(letter.body()).lines().map(String::strip).anyMatch(LetterParts::isEnclosureNote);
        return listed ? List.of() : written(new EnclosureNames(words).of(letter));
    }
}
