package app.redress.drafting.lifting;

import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name behind "bought from": whom the complaint is about. */
final class LiftedCompanies {
    private static final Pattern DEALING =
            Pattern.compile("(?i)\\b(?:bought|ordered|booked|purchased|rented?|renting|joined"
                    + "|customer|member|shopp\\w+|flew|flying|insured|bank(?:ed|ing)?|contract|account|stayed|hired|dealing|shop"
                    + "|signed up)\\b");
    private static final String COMPANY = "(\\p{Lu}[\\p{L}’'&-]*(?:(?: (?:&|and|of))? \\p{Lu}[\\p{L}’'&-]*){0,3})";
    private static final Pattern NAME = Pattern.compile("\\b(?:from|with|at) (?:the |those \\p{L}+ at )?" + COMPANY);

    private static final String SAID =
            "(?:said|says|told|promised|claimed|swore|answered|replied|rang|called|wrote|phoned)\\b";

    /** "Tracy from Northgate Homes said", "spoke to a woman at Skyreach": whom somebody speaks for. */
    private static final Pattern PERSON_OF =
            Pattern.compile("(?:(?:(?<=\\b(?:to|by|and) )|(?<=\\bwith ))\\p{Lu}\\p{Ll}+"
                    + "|\\p{Lu}\\p{Ll}+(?= (?:from|at|of) [^.!?]{2,60}? " + SAID
                    + ")|\\b(?:man|woman|lady|girl|guy|bloke|lad|person"
                    + "|someone|somebody|manager|agent|adviser|advisor|clerk|driver|engineer)) (?:from|at|of) (?:the |those )?"
                    + COMPANY
                    + "(?!\\d)");

    /** "Southern Cross Bank": what it is stands in its name. */
    private static final Pattern OF_ITS_KIND = Pattern.compile("\\b(\\p{Lu}[\\p{L}’'&-]*"
            + "(?: (?:&|and|of) \\p{Lu}[\\p{L}’'&-]*| \\p{Lu}[\\p{L}’'&-]*){0,3} (?:Bank|Building Society|Credit Union|Air|Airlines?"
            + "|Airways|Homes|Housing|Properties|Lettings|Insurance|Energy|Power|Water|Gas|Telecom|Mobile|Broadband"
            + "|Hotels?|Rail|Railways|Trains|Council|Stores|Motors|Garage|Parcels|Couriers|Travel|Holidays|Kitchens"
            + "|Furniture|Gym|Ltd|Limited|Inc|PLC|plc|Group))\\b");

    /** "Bravo, Aer Alba!", "Dear Northgate Homes,": who is spoken to. */
    private static final Pattern SPOKEN_TO = Pattern.compile("^\\s*(?:Bravo|Well done|Congratulations|Thanks(?: a lot)?"
            + "|Thank you|Nice one|Nice work|Great work|Great job|Dear|Hello|Oh)(?: to|,)? " + COMPANY + "[,.!]");

    private LiftedCompanies() {}

    static Stream<LiftedFact> in(HotSentence sentence) {
        Pattern pattern = sentence.has(DEALING) ? NAME : PERSON_OF;
        return Stream.of(found(SPOKEN_TO, sentence), found(pattern, sentence), found(OF_ITS_KIND, sentence))
                .flatMap(found -> found);
    }

    private static Stream<LiftedFact> found(Pattern pattern, HotSentence sentence) {
        return pattern.matcher(sentence.text())
                .results()
                .filter(LiftedCompanies::isName)
                .filter(match -> !isPlace(match, sentence))
                .map(LiftedCompanies::fact);
    }

    private static boolean isName(MatchResult match) {
        return !NotNames.has(match.group(1));
    }

    private static boolean isPlace(MatchResult match, HotSentence sentence) {
        return LiftedJourneys.WAY.matcher(sentence.text()).results().anyMatch(way -> way.start(1) == match.start(1));
    }

    private static LiftedFact fact(MatchResult match) {
        String name = match.group(1);
        return new LiftedFact(
                Kind.NAME,
                new TextRange(match.start(1), match.end(1)),
                name,
                List.of(new Offer("company.name", name), new Offer("bought.from", name)));
    }
}
