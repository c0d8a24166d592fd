package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;

/** K11: people without a name are told by role and date. */
final class NamesOrRoles extends CatalogueCheck {
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:someone|somebody|some (?:guy|man|woman|lady|kid|person|bloke)|they|one of (?:your"
                    + "|them|the)(?: \\w+){0,4}?|an? (?:\\w+ )?(?:agent|person"
                    + "|man|woman|lady|guy|employee|kid|member of staff)|your (?:staff|people)|the (?:man|woman|lady"
                    + "|guy|person)(?: \\w+){0,4})"
                    + " (?:then |just |even |also )?(?:said|says|tells?|told|promised|claimed|assured|refused|hung"
                    + "|laughed|shouted|rolled|admitted|agreed)(?![\\p{L}])");

    NamesOrRoles() {
        super("K11", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            String near = sentences.get(Math.max(0, i - 1)).text() + "\n"
                    + sentences.get(i).text();
            boolean unknown = UNKNOWN.matcher(sentences.get(i).text()).find();
            if (unknown && letter.letterDay().datesIn(near).findAny().isEmpty()) {
                return Verdict.lacks();
            }
        }
        return Verdict.has();
    }
}
