package app.redress.casefile.eml;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.PageText;
import app.redress.casefile.reply.ReplyFormat;
import app.redress.words.ProblemException;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A reply as mail (RFC 5322 and MIME), from whatever program saved it. */
public final class EmlReplyFormat implements ReplyFormat {
    private static final Pattern MAIL = Pattern.compile(
            "(?is)^(?:\\xEF\\xBB\\xBF)?(?:From \\S+ [^\\n]*\\n)?(?=(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,})"
                    + "(?=.{0,4000}?(?:^|\\n)(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|DKIM-Signature|X-[A-Za-z-]+) ?:).*");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final PageText pages;

    public EmlReplyFormat(PageText pages) {
        this.pages = pages;
    }

    @Override
    public boolean fits(byte[] head, String name) {
        return name.endsWith(".eml")
                || MAIL.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
    }

    @Override
    public IncomingText read(byte[] content, String name) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            if (!isMail(message)) {
                throw new ProblemException("reply.mail.none", null, name);
            }
            MailBody body = new MailBody(pages);
            String text = body.read(message);
            if (text.isBlank()) {
                throw new ProblemException(body.trouble(), null, name);
            }
            return new IncomingText(
                    text, from(message), subject(message), date(message), new ArrayList<>(body.remarks()));
        } catch (MessagingException | IOException e) {
            throw new ProblemException("reply.mail.damaged", e, name);
        }
    }

    private static boolean isMail(MimeMessage message) throws MessagingException {
        return message.getHeader("From") != null
                || message.getHeader("Subject") != null
                || message.getHeader("Date") != null
                || message.getHeader("Message-ID") != null;
    }

    /** Name and address; the raw header where it is not well formed. */
    private static String from(MimeMessage message) throws MessagingException {
        String raw = Optional.ofNullable(message.getHeader("From", ", ")).orElse("");
        try {
            Address[] senders = InternetAddress.parseHeader(raw, false);
            return senders.length > 0 && senders[0] instanceof InternetAddress sender ? shown(sender) : decoded(raw);
        } catch (MessagingException e) {
            return decoded(raw);
        }
    }

    private static String shown(InternetAddress sender) {
        String name = sender.getPersonal();
        return name == null || name.isBlank()
                ? String.valueOf(sender.getAddress())
                : name + " <" + sender.getAddress() + ">";
    }

    private static String subject(MimeMessage message) throws MessagingException {
        return decoded(Optional.ofNullable(message.getHeader("Subject", " ")).orElse(""));
    }

    private static String decoded(String header) {
        String line = MimeUtility.unfold(header);
        try {
            return MimeUtility.decodeText(line).strip();
        } catch (UnsupportedEncodingException e) {
            return line.strip();
        }
    }

    /** In the writer's own time of day, which the library's date would lose. */
    private static Optional<OffsetDateTime> date(MimeMessage message) throws MessagingException {
        String raw = Optional.ofNullable(message.getHeader("Date", " ")).orElse("");
        String plain = COMMENT.matcher(MimeUtility.unfold(raw)).replaceFirst("").strip();
        try {
            return Optional.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.ofNullable(message.getSentDate())
                    .map(Date::toInstant)
                    .map(moment -> moment.atOffset(ZoneOffset.UTC));
        }
    }
}
