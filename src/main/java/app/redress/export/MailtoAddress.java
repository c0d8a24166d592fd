package app.redress.export;

import app.redress.letter.Letter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A message to begin, as an address by RFC 6068. Every sign that could end a field or begin another is encoded.
 *
 * @param holdsWords whether the body is in it; systems cut long addresses off, so a long letter is not
 */
public record MailtoAddress(URI address, boolean holdsWords) {
    /** Windows takes a little more than 2,000 characters. */
    private static final int LONGEST = 1900;

    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    /** @param words of the body, with {@code \n} line ends */
    public static MailtoAddress of(Letter letter, String words) {
        String to = letter.recipient().email().strip();
        String start = "mailto:" + (PLAIN_ADDRESS.matcher(to).matches() ? to.replace("%", "%25") : "") + "?subject="
                + encoded(CleanText.line(letter.subject()));
        String whole = start + "&body=" + encoded(CleanText.lines(words).replace("\n", "\r\n"));
        boolean fits = whole.length() <= LONGEST;
        return new MailtoAddress(URI.create(fits ? whole : start), fits);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
