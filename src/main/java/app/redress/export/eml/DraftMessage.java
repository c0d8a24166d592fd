package app.redress.export.eml;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/**
 * A message not yet sent. It has no Message-ID: the program that sends it gives one, and the one the library would make
 * names the account and the computer.
 */
final class DraftMessage extends MimeMessage {
    /** Mail programs open a message with this header for editing instead of reading. */
    private static final String UNSENT = "X-Unsent";

    DraftMessage() throws MessagingException {
        super(Session.getInstance(new Properties()));
        setHeader(UNSENT, "1");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        removeHeader("Message-ID");
    }
}
