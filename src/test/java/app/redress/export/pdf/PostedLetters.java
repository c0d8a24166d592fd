package app.redress.export.pdf;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Stationery.Layout;
import java.util.List;

/** Letters as they are posted in the country of each layout. */
final class PostedLetters {
    private static final String ENDING = "\n\nPlease do two things:";
    private static final List<String> MORE = List.of(
            "On 11 November I rang a second time. Tom looked at the photographs while we spoke, agreed that the arm"
                    + " had been torn before it reached the flat, and said that a collection would be booked by the end"
                    + " of the week. Nobody came, and no message told me why.",
            "On 14 November your live chat said that the warehouse in Bristol had no free van before the new year. I"
                    + " asked whether another carrier could come instead, and was told that the question would be"
                    + " passed on. I have kept a copy of that conversation.",
            "The sofa has stood in the hall since then, on its side and still in its plastic. We are a family of four,"
                    + " and have been sitting on kitchen chairs; a friend lent us two cushions, for which we are more"
                    + " grateful than she knows.");

    private PostedLetters() {}

    static Letter on(Layout layout) {
        return switch (layout) {
            case BLOCK_LETTER -> Letters.cardCharge();
            case DIN_5008 ->
                sofa(
                        new Party(
                                "Anna Weber",
                                "",
                                List.of("Lindenstraße 12", "10969 Berlin"),
                                "DE",
                                "anna.weber@example.org",
                                "+49 30 901820"),
                        new Party(
                                "Möbelhaus Nord GmbH",
                                "Kundenservice",
                                List.of("Hafenallee 7", "20457 Hamburg"),
                                "DE",
                                "",
                                ""));
            case FRENCH ->
                sofa(
                        new Party(
                                "Éloïse Lefèvre",
                                "",
                                List.of("8, rue des Tanneurs", "69005 Lyon"),
                                "FR",
                                "eloise.lefevre@example.org",
                                "04 78 00 11 22"),
                        new Party(
                                "Maison du Salon SARL",
                                "Service après-vente",
                                List.of("14, quai de la Fosse", "44000 Nantes"),
                                "FR",
                                "",
                                ""));
            default -> Letters.sofa();
        };
    }

    private static Letter sofa(Party sender, Party recipient) {
        String body = Letters.sofa()
                .body()
                .replace("£", "€")
                .replace("Leeds", "local")
                .replace("Amara Osei", sender.name());
        return Letters.letter(sender, recipient, "Complaint: order HF-20418, sofa delivered torn", body);
    }

    /** The same without what was tried before. */
    static Letter shorter(Letter letter) {
        return Letters.withBody(
                letter, letter.body().replaceAll("(?m)^I (?:wrote to your customer desk|enclose copies) .*\n\n", ""));
    }

    /** The same with {@code more} paragraphs before its ask. */
    static Letter longer(Letter letter, int more) {
        StringBuilder body = new StringBuilder(letter.body());
        int ask = Math.max(body.indexOf(ENDING), body.indexOf("\n\nPlease credit"));
        for (int at = more - 1; at >= 0; at--) {
            body.insert(ask, "\n\n" + MORE.get(at % MORE.size()));
        }
        return Letters.withBody(letter, body.toString());
    }
}
