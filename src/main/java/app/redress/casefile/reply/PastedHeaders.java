package app.redress.casefile.reply;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines on top of a mail that was copied as text. They stay in the text, so that places stay where they are. */
public final class PastedHeaders {
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)\\A\\s*+(?:\\*?(?:from|sent|to|cc|date|subject|reply-to)\\*?:[^\\r\\n]*(?:\\R[ \\t]+\\S[^\\r\\n]*){0,9}\\R){1,12}");
    private static final Pattern LINE = Pattern.compile("(?im)^\\s*\\*?(from|sent|date|subject)\\*?:[ \\t]*(.*)$");
    /** Without a year a day cannot be told from a mail of long ago. */
    private static final LocalDate NO_YEAR = LocalDate.EPOCH;

    private PastedHeaders() {}

    /** {@code text} with what its first lines say. */
    public static IncomingText read(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return IncomingText.of(text);
        }
        String from = "";
        String subject = "";
        Optional<OffsetDateTime> date = Optional.empty();
        Matcher line = LINE.matcher(block.group());
        while (line.find()) {
            String value = line.group(2).strip();
            switch (Character.toLowerCase(line.group(1).charAt(1))) {
                case 'r' -> from = value;
                case 'u' -> subject = value;
                default -> date = day(value);
            }
        }
        return new IncomingText(text, from, subject, date, List.of());
    }

    private static Optional<OffsetDateTime> day(String value) {
        return WrittenDate.in(value, EnglishVariant.GB, NO_YEAR).stream()
                .filter(WrittenDate::yearGiven)
                .flatMap(date -> date.day().stream())
                .findFirst()
                .map(day -> day.atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC));
    }
}
