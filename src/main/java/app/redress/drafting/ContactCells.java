package app.redress.drafting;

import app.redress.drafting.Facts.Contact;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
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

    /** Words of a role with where it works: "an adviser at the front desk". */
    private static final int LONGEST_NAME = 7;

    /** What follows it was said; one in a time of day, "10:30", sets nothing apart. */
    private static final Pattern COLON = Pattern.compile(":(?!\\d)");

    private static final Pattern FIRST_WORD = Pattern.compile("(?i)^(?:I |we )?(\\p{L}+).*");

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
                contact.on().map(day -> LetterDates.write(day, typed.variant())).orElse(""),
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

    /** Empty while there is nothing but a day. */
    public Optional<Contact> contact(TypedAnswers typed) {
        Optional<LocalDate> day = typed.day(on);
        if (day.isEmpty() && isOneField()) {
            return Optional.empty();
        }
        ContactChannel channel = Stream.of(ContactChannel.values())
                .filter(known -> known.id().equals(by))
                .findFirst()
                .orElse(ContactChannel.OTHER);
        return Optional.of(new Contact(day, channel, person, told, said));
    }

    private static ContactCells told(String line, TypedAnswers typed) {
        Optional<WrittenDate> date = typed.firstDay(line);
        String rest = bare(date.map(found -> line.substring(0, found.range().start())
                        + line.substring(found.range().end()))
                .orElse(line));
        Matcher colon = COLON.matcher(rest);
        int end = colon.find() ? colon.start() : rest.length();
        String words = bare(rest.substring(Math.min(rest.length(), end + 1)));
        List<String> parts = Stream.of(rest.substring(0, end).split(",", -1))
                .map(ContactCells::bare)
                .filter(part -> !part.isEmpty())
                .toList();
        String day = date.map(found -> found.range().of(line)).orElse("");
        String way = parts.stream()
                .flatMap(part -> channel(part).stream())
                .findFirst()
                .map(ContactChannel::id)
                .orElse("");
        List<String> others =
                parts.stream().filter(part -> channel(part).isEmpty()).toList();
        return others.stream().allMatch(ContactCells::isPerson)
                ? said(day, way, String.join(", ", others), words)
                : story(day, way, others, words);
    }

    private static ContactCells said(String day, String way, String person, String words) {
        Matcher mine = MINE.matcher(words);
        boolean own = mine.matches();
        return new ContactCells(
                day,
                way,
                person,
                own ? bare(mine.group("told")) : "",
                own ? bare(Optional.ofNullable(mine.group("said")).orElse("")) : words);
    }

    /** "Called again last week, nobody could help" is told as it stands: nobody in it is who was spoken to. */
    private static ContactCells story(String day, String way, List<String> others, String words) {
        String told = String.join(", ", others);
        if (!OwnSaying.isDeed(told)) {
            return new ContactCells(day, way, "", "", words.isEmpty() ? told : told + ": " + words);
        }
        String how = way.isEmpty()
                ? channel(FIRST_WORD.matcher(told).replaceFirst("$1"))
                        .map(ContactChannel::id)
                        .orElse("")
                : way;
        return new ContactCells(day, how, "", told, words);
    }

    /** A name or a role, and no part of a story. */
    private static boolean isPerson(String part) {
        return part.split("\\s+").length <= LONGEST_NAME && !OwnSaying.isDeed(part) && !Clause.isOne(part);
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
