package app.redress.casefile.reply;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A reply as text, however it came.
 *
 * @param text what is there to read; places in a {@link ReplyReading} are places in it
 * @param from who wrote, with the address when there is one; blank when it does not say
 * @param subject or blank
 * @param date when it was written, if it says
 * @param remarks what the person should know about the reading
 */
public record IncomingText(
        String text, String from, String subject, Optional<OffsetDateTime> date, List<Remark> remarks) {
    public IncomingText {
        remarks = List.copyOf(remarks);
    }

    /** Text about which nothing else is known. */
    public static IncomingText of(String text) {
        return new IncomingText(text, "", "", Optional.empty(), List.of());
    }

    /** The day it was written, in its writer's calendar. */
    public Optional<LocalDate> day() {
        return date.map(OffsetDateTime::toLocalDate);
    }

    /** Whether it came as mail, with a sender, a subject or a date. */
    public boolean isMail() {
        return !from.isBlank() || !subject.isBlank() || date.isPresent();
    }

    /** What was not plain sailing. Names are bundle keys: {@code reply.remark.CUT_OFF}. */
    public enum Remark {
        /** The file ends before it should; what is there was read. */
        CUT_OFF,
        /** It names an alphabet that nobody knows; the likeliest one was taken. */
        UNKNOWN_CHARSET,
        /** Part of it is in a form only Outlook reads. */
        WINMAIL,
        /** It is signed or has files with it, which are not read. */
        ATTACHMENTS,
        /** Only the first pages were read. */
        LONG
    }
}
