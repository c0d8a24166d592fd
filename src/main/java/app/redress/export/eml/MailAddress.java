package app.redress.export.eml;

import app.redress.export.CleanText;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** The mail address of a party, checked so strictly that nothing but one address can stand in it. */
final class MailAddress {
    private MailAddress() {}

    static InternetAddress of(Party party) throws UnsupportedEncodingException {
        String written = party.email().strip();
        try {
            InternetAddress[] addresses = InternetAddress.parse(written, true);
            if (addresses.length != 1 || addresses[0].isGroup() || !written.equals(addresses[0].getAddress())) {
                throw new AddressException("not one bare address");
            }
            addresses[0].validate();
            addresses[0].setPersonal(HeaderText.of(party.name()), StandardCharsets.UTF_8.name());
            return addresses[0];
        } catch (AddressException e) {
            throw new ProblemException("export.mailAddress", e, CleanText.line(written));
        }
    }
}
