package app.redress.casefile.eml;

import app.redress.casefile.reply.IncomingText.Remark;
import app.redress.casefile.reply.PageText;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the words in a mail: plain text before HTML, a message passed on when there is nothing else. */
final class MailBody {
    /** Mail in mail in mail: deeper is no letter. */
    private static final int DEEPEST = 12;

    private final PageText pages;
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final List<Part> passedOn = new ArrayList<>();
    private boolean locked;

    MailBody(PageText pages) {
        this.pages = pages;
    }

    /** The text, blank when there is none; then {@link #trouble} says why. */
    String read(Part message) throws MessagingException, IOException {
        String text = text(message, 0);
        for (int i = 0; text.isBlank() && i < passedOn.size(); i++) {
            text = text(passedOn.get(i), 1);
        }
        return text.strip();
    }

    Set<Remark> remarks() {
        return remarks;
    }

    /** The problem of a mail without words. */
    String trouble() {
        if (locked) {
            return "reply.mail.encrypted";
        }
        if (remarks.contains(Remark.WINMAIL)) {
            return "reply.mail.winmail";
        }
        return remarks.contains(Remark.CUT_OFF) ? "reply.mail.damaged" : "reply.noWords";
    }

    private String text(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return "";
        }
        if (part.isMimeType("multipart/*")) {
            return multipart(part, depth);
        }
        if (part.isMimeType("message/rfc822")) {
            if (part.getContent() instanceof Part message) {
                passedOn.add(message);
            }
            return "";
        }
        return single(part);
    }

    private String single(Part part) throws MessagingException {
        String name = PartWords.name(part).toLowerCase(Locale.ROOT);
        if (part.isMimeType("application/ms-tnef") || name.equals("winmail.dat")) {
            remarks.add(Remark.WINMAIL);
            return "";
        }
        if (part.isMimeType("application/pkcs7-mime") || part.isMimeType("application/x-pkcs7-mime")) {
            locked = true;
            return "";
        }
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !part.isMimeType("text/*")) {
            remarks.add(Remark.ATTACHMENTS);
            return "";
        }
        String words = PartWords.of(part, remarks);
        return part.isMimeType("text/html") ? pages.of(words) : words;
    }

    private String multipart(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/encrypted")) {
            locked = true;
            return "";
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        List<BodyPart> children = children(parts);
        if (part.isMimeType("multipart/alternative")) {
            return alternative(children, depth);
        }
        List<String> texts = new ArrayList<>();
        for (BodyPart child : children) {
            texts.add(text(child, depth + 1).strip());
        }
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The first that has words: programs put the plain one first. A plain one that only says "use HTML" has few. */
    private String alternative(List<BodyPart> children, int depth) throws MessagingException, IOException {
        String best = "";
        for (BodyPart child : children) {
            String text = text(child, depth + 1);
            boolean better = best.isBlank() || (isStub(best) && text.length() > 2 * best.length());
            best = better ? text : best;
        }
        return best;
    }

    private static boolean isStub(String text) {
        return text.strip().length() < 200 && text.toLowerCase(Locale.ROOT).contains("html");
    }

    private List<BodyPart> children(Multipart parts) throws MessagingException {
        List<BodyPart> children = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            children.add(parts.getBodyPart(i));
        }
        if (parts instanceof MimeMultipart mime && !mime.isComplete()) {
            remarks.add(Remark.CUT_OFF);
        }
        return children;
    }
}
