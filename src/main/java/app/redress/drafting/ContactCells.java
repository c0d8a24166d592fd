package app.redress.drafting;

import app.redress.drafting.Facts.Contact;
import app.redress.letter.WrittenDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attempt to be heard, as its fields hold it, whether they can be read or not.
 *
 * @param on the day, as it was typed
 * @param by a {@linkplain ContactChannel#id channel}, or blank
 * @param person name or role spoken to
 * @param told what the writer said
 * @param said what the answer was
 */
public record ContactCells(String on, String by, String person, String told, String said) {
    /** Nothing told yet. */
    public static final ContactCells NONE = new ContactCells("", "", "", "", "");

    /** Nobody types it, and one that somebody does is a stroke. */
    private static final String BETWEEN = "|";

    private static final int CELLS = 5;

    /** "I asked for my money back; you would not refund it": what the writer said stands first. */
    private static final Pattern MINE = Pattern.compile(
            "(?i)(?<told>(?:I|we) (?!(?:was|were|am|are|would|should|will|shall|must|can|could|may|might|need)(?![\\p{L}])"
                    + "|(?:had|have|need|ought) to )\\p{L}+(?![\\p{L}])[^;]*?)"
                    + "(?:(?:;|,(?= (?:but |and )?(?:I (?:have |had )?(?:had |got |heard )?)?(?:no|nothing|nobody|never)(?![\\p{L}])))(?<said>.*))?");

    private static final Pattern MEANT_NOTHING = Pattern.compile("^[\\s,:;–-]+|[\\s,:;–-]+$");

    private static final Map<ContactChannel, Pattern> CHANNELS = Map.of(
            ContactChannel.PHONE, Pattern.compile("(?i)(?:by )?(?:tele)?phoned?|called|rang|call"),
            ContactChannel.EMAIL, Pattern.compile("(?i)(?:by )?e-?mail(?:ed)?"),
            ContactChannel.LETTER, Pattern.compile("(?i)(?:by )?(?:letter|post)|wrote"),
            ContactChannel.CHAT, Pattern.compile("(?i)(?:by |in the )?(?:online )?chat"),
            ContactChannel.VISIT,
                    Pattern.compile(
                            "(?i)visit(?:ed)?|in person|(?:at )?(?:the |your |their )?(?:shop|desk|counter|store|branch)"),
            ContactChannel.FORM, Pattern.compile("(?i)(?:online |web )?form"),
            ContactChannel.TEXT, Pattern.compile("(?i)(?:by )?text(?: message)?|sms|whatsapp"),
            ContactChannel.SOCIAL, Pattern.compile("(?i)social(?: media)?"));

    /** A line of an answer: fields as {@link #line} writes them, or "5 October, phone, Callum: somebody would call back". */
    public static ContactCells of(String line, TypedAnswers typed) {
        String[] cells = line.strip().split(Pattern.quote(BETWEEN), -1);
        if (cells.length != CELLS) {
            return told(line.strip(), typed);
        }
        ContactCells kept = new ContactCells(cells[0], cells[1], cells[2], cells[3], cells[4]);
        return kept.isOneField() ? told(kept.on, typed) : kept;
    }

    /** The fields of what is known. */
    public static ContactCells of(Contact contact, TypedAnswers typed) {
        return new ContactCells(
                LetterDates.write(contact.on(), typed.variant()),
                contact.channel().id(),
                contact.person(),
                contact.told(),
                contact.said());
    }

    /** In one line, from which the same is read. */
    public String line() {
        return Stream.of(on, by, person, told, said)
                .map(cell -> cell.replace(BETWEEN, "/").replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Whether all there is stands in the first field: a day, or a contact that was typed whole. */
    public boolean isOneField() {
        return (by + person + told + said).isBlank();
    }

    /** Whether {@code other} tells all of this, and perhaps more. */
    public boolean isToldBy(ContactCells other) {
        return isIn(on, other.on)
                && isIn(by, other.by)
                && isIn(person, other.person)
                && isIn(told, other.told)
                && isIn(said, other.said);
    }

    private static boolean isIn(String cell, String other) {
        return cell.isBlank() || cell.equals(other);
    }

    public boolean isBlank() {
        return (on + by + person + told + said).isBlank();
    }

    /** Empty while there is no day. */
    public Optional<Contact> contact(TypedAnswers typed) {
        ContactChannel channel = Stream.of(ContactChannel.values())
                .filter(known -> known.id().equals(by))
                .findFirst()
                .orElse(ContactChannel.OTHER);
        return typed.day(on).map(day -> new Contact(day, channel, person, told, said));
    }

    private static ContactCells told(String line, TypedAnswers typed) {
        Optional<WrittenDate> date = typed.firstDay(line);
        String rest = bare(date.map(found -> line.substring(0, found.range().start())
                        + line.substring(found.range().end()))
                .orElse(line));
        int colon = rest.indexOf(':');
        String head = colon < 0 ? rest : rest.substring(0, colon);
        String words = colon < 0 ? "" : bare(rest.substring(colon + 1));
        List<String> parts =
                Stream.of(head.split(",", -1)).map(ContactCells::bare).toList();
        Optional<ContactChannel> channel =
                parts.stream().flatMap(part -> channel(part).stream()).findFirst();
        String person = parts.stream()
                .filter(part -> channel(part).isEmpty() && !part.isEmpty())
                .collect(Collectors.joining(", "));
        Matcher mine = MINE.matcher(words);
        boolean own = mine.matches();
        return new ContactCells(
                date.map(found -> found.range().of(line)).orElse(""),
                channel.map(ContactChannel::id).orElse(""),
                person,
                own ? bare(mine.group("told")) : "",
                own ? bare(Optional.ofNullable(mine.group("said")).orElse("")) : words);
    }

    private static Optional<ContactChannel> channel(String part) {
        return CHANNELS.entrySet().stream()
                .filter(channel -> channel.getValue().matcher(part).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String bare(String text) {
        return MEANT_NOTHING.matcher(text).replaceAll("").strip();
    }
}
