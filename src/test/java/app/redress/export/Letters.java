package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters that tests send out. */
public final class Letters {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private static final String SOFA = """
            Dear Ms Finch,

            I have bought from you since 2019, and the armchair I chose with your Leeds team is still my favourite \
            place in the house.

            Here is what did not work this time. On 3 November the sofa I ordered on 1 October for £1,249 arrived \
            with a 20 cm tear along the left arm. I showed it to the driver, who wrote it on the delivery note.

            I wrote to your customer desk on 4 November and telephoned on 9 November; Priya, who was kind, promised \
            a call within two days. I have not heard since.

            Please do two things:

            1. collect the torn sofa at a time we agree, and
            2. refund £1,249 to the card I paid with, by 5 December 2026.

            I enclose copies of the order confirmation, the delivery note and two photographs.

            Thank you for putting this right. I look forward to the next visit to your shop.

            Yours sincerely,

            Amara Osei
            """;

    private Letters() {}

    public static Party amara() {
        return new Party(
                "Amara Osei",
                "",
                List.of("14 Mill Lane", "Leeds", "LS6 2QT"),
                "GB",
                "amara.osei@example.org",
                "0113 496 0142");
    }

    public static Party harbourAndFinch() {
        return new Party(
                "Harbour & Finch Ltd",
                "Customer Relations",
                List.of("Unit 7, Quayside Park", "12 Wharf Road", "Bristol", "BS1 6XN"),
                "GB",
                "care@harbourandfinch.example",
                "");
    }

    /** One page, A4, everything there. */
    public static Letter sofa() {
        return letter(amara(), harbourAndFinch(), "Complaint: order HF-20418, sofa delivered torn", SOFA);
    }

    public static Letter letter(Party sender, Party recipient, String subject, String body) {
        return new Letter(
                sender,
                recipient,
                DATE,
                subject,
                "HF-20418",
                body,
                List.of(enclosure("Order confirmation.pdf"), enclosure("Delivery note.jpg"), enclosure("Tear.jpg")),
                EnglishVariant.ofCountry(sender.country()));
    }

    public static Letter withEnclosures(String... names) {
        return enclosing(sofa().body(), names);
    }

    /** With {@code body}, and files of these names. */
    public static Letter enclosing(String body, String... names) {
        Letter sofa = sofa();
        return new Letter(
                sofa.sender(),
                sofa.recipient(),
                sofa.date(),
                sofa.subject(),
                sofa.reference(),
                body,
                Stream.of(names).map(Letters::enclosure).toList(),
                sofa.variant());
    }

    public static Letter withBody(String body) {
        return letter(amara(), harbourAndFinch(), "Complaint: order HF-20418", body);
    }

    /** One page, US Letter. */
    public static Letter cardCharge() {
        return letter(
                new Party(
                        "Jordan A. Whitfield",
                        "",
                        List.of("482 Alder Street, Apt. 5B", "Portland, OR 97205"),
                        "US",
                        "j.whitfield@example.com",
                        "(503) 555-0142"),
                new Party(
                        "Cascade Union Bank",
                        "Billing Inquiries",
                        List.of("P.O. Box 30120", "Salt Lake City, UT 84130"),
                        "US",
                        "",
                        ""),
                "Billing error notice: account ending 4417, $312.40 charged twice",
                """
                Dear Billing Inquiries Team:

                I have carried your card for eleven years and have always been treated well.

                My statement of October 5, 2026 shows two charges of $312.40 from Pinecone Outfitters, both dated \
                September 28. I made one purchase. The second charge is an error.

                I telephoned on October 12 and spoke with Dale, who opened case 88-1402. I am now writing as your \
                statement asks.

                Please credit $312.40 and any interest charged on it, and confirm the correction in writing by \
                December 5, 2026.

                Copies of the statement and my receipt are enclosed.

                Thank you for your help.

                Sincerely,
                """);
    }

    /** From a country with a layout of its own. */
    public static Letter from(String country, String... address) {
        return letter(
                new Party("Anna Weber", "", List.of(address), country, "anna.weber@example.org", "+49 30 901820"),
                new Party("Möbelhaus Nord", "Customer Service", List.of(address), country, "", ""),
                "Complaint: order HF-20418, sofa delivered torn",
                SOFA);
    }

    /** Latin with marks, Greek, Cyrillic. */
    public static Letter withHardNames() {
        return letter(
                new Party("Zoë Ñandú-Łódź", "", List.of("Ulica Żółta 5", "90-001 Łódź"), "PL", "zoe@example.org", ""),
                new Party("Ελλάδα Air", "Υπηρεσία πελατών", List.of("вул. Хрещатик 1", "01001 Київ"), "UA", "", ""),
                "Complaint: flight Łódź–Київ, “Ελλάδα” fare",
                "Dear Sir or Madam,\n\nMy name is Zoë Ñandú. I flew from Łódź to Київ by way of Ελλάδα"
                        + " — fare €249.50 – on 3 November…\n\n• Çağla Şahin\n• Đorđe Ђорђевић\n\nYours faithfully,");
    }

    /** As little as a letter can hold. */
    public static Letter bare() {
        return new Letter(Party.NOBODY, Party.NOBODY, DATE, "", "", "", List.of(), EnglishVariant.GB);
    }

    /** Everything in it is trying to be more than words. */
    public static Letter hostile() {
        String all =
                "<script>alert(1)</script> <img src=\"file:///etc/passwd\"/> <style>@import 'http://x.example/a.css';"
                        + "</style> ]]> <!ENTITY a \"b\"> &a; &lt;b&gt; {{subject}} {{{style}}} \u202etxt.exe\u202c"
                        + " \u0000\u0007\u001b[31m \ud800 \uffff =HYPERLINK(\"http://x.example\") ../../etc %2e%2e $HOME `id`";
        return new Letter(
                new Party(all, all, List.of(all), "GB", "a@b.example", all),
                new Party(all, all, List.of(all), "US", "c@d.example", all),
                DATE,
                all + "\r\nBcc: everyone@x.example",
                all,
                "Dear <b>you</b>,\n\n" + all + "\n\n1. " + all + "\n2. " + all + "\n\nYours sincerely,\n" + "<b>Me</b>",
                List.of(enclosure("../../" + "<b>.pdf"), enclosure("a\r\nX-Evil: 1.txt")),
                EnglishVariant.GB);
    }

    /** A letter of many paragraphs, to fill pages. */
    public static Letter ofParagraphs(Letter like, int count) {
        String middle = IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> "On day " + number + " of this matter I noted what was said and by whom. The adviser"
                                + " took the reference, read the history back to me, and agreed that the part had not been"
                                + " sent. We settled on a new date, which I wrote down, and I was told that a confirmation"
                                + " would follow by post within three working days.")
                .collect(Collectors.joining("\n\n"));
        return withBody(
                like,
                "Dear Ms Finch,\n\n" + middle
                        + "\n\nPlease refund £1,249 by 5 December 2026.\n\nYours sincerely,\n\nAmara Osei");
    }

    public static Letter withBody(Letter like, String body) {
        return new Letter(
                like.sender(),
                like.recipient(),
                like.date(),
                like.subject(),
                like.reference(),
                body,
                like.enclosures(),
                like.variant());
    }

    public static Enclosure enclosure(String name) {
        return new Enclosure(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "application/octet-stream",
                3,
                "0".repeat(64));
    }
}
