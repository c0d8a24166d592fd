package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Letter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailtoAddressTest {
    @Test
    void aShortLetterIsAllInTheAddress() {
        MailtoAddress address = MailtoAddress.of(Letters.withBody("x"), "Dear Ms Finch,\n\n£5 & “more”?");

        assertThat(address.holdsWords()).isTrue();
        assertThat(address.address().toString())
                .startsWith(
                        "mailto:care@harbourandfinch.example?subject=Complaint%3A%20order%20HF-20418&body=Dear%20Ms")
                .contains("%0D%0A%0D%0A")
                .doesNotContain("+", " ", "\n");
    }

    @Test
    void aLongLetterLeavesItsWordsOut() {
        MailtoAddress address = MailtoAddress.of(Letters.sofa(), "word ".repeat(1000));

        assertThat(address.holdsWords()).isFalse();
        assertThat(address.address().toString()).doesNotContain("body=");
    }

    @Test
    void nothingInALetterCanAddAField() {
        Letter hostile = Letters.hostile();
        String address = MailtoAddress.of(hostile, "x&cc=everyone@x.example\r\nBcc: a@b.example")
                .address()
                .toString();

        assertThat(address.chars().filter(sign -> sign == '&').count()).isLessThanOrEqualTo(1);
        assertThat(address.toLowerCase(Locale.ROOT)).doesNotContain("&cc", "&bcc", "<", "\"", "`", "$");
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .startsWith("mailto:c@d.example?subject=<script>");
    }
}
