package app.redress.review.checks;

import app.redress.letter.Party;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** K15: the letter goes to somebody: a person, or a role that can decide. */
final class NamedRecipient extends CatalogueCheck {
    private static final int LONGEST_GREETING = 40;
    private static final Pattern NOBODY = Pattern.compile("(?i)to wh(?:om|oever)\\b.*");
    private static final Pattern ANYBODY = Pattern.compile(
            "(?i)(?:(?:dear|hello|hi|hey|hiya|hallo|kia ora|bonjour|hola|salut|ciao|(?:good )?(?:morning|afternoon|evening)|good \\w+) )?,?(?:sirs?|madam"
                    + "|ladies and gentlemen|(?:sir|madam)(?: or |s? and | ?/ ?)(?:sir|madam)s?|there|all"
                    + "|everyone|team|customer|you people)?[,:.! ]*|(?:hello|hi|hey|hiya|hallo|kia ora|bonjour|hola|salut|ciao|good (?:morning|afternoon|evening|day)"
                    + "|greetings)[,:.! ]*");
    private static final Pattern PERSON = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Herr"
            + "|Frau|Signora?|Mme|Monsieur|Madame|Se[nñ]ora?)\\.? \\p{Lu}.*");
    /** What people in charge are called; a company is not. */
    private static final Pattern ROLE =
            Pattern.compile("(?i).*(?<![\\p{L}])(?:managers?|directors?|heads?|owners?|chief"
                    + "|principals?|officers?|supervisors?|president|secretary|executive|partner|proprietor|landlord|landlady"
                    + "|registrar|bursar|matron|dean|editor|trustees?|ombuds\\w+|commissioner|customer (?:\\w+ )?(?:service"
                    + "|services|care|relations|support|resolutions?|experience|advocacy)|(?:complaints?|claims?|billing|guest"
                    + "|member\\w*|passenger|patient|client|support|accounts|returns|baggage|warranty|sales|repairs?"
                    + "|housing|lettings|consumer) ?(?:\\w+ )?(?:team|department|dept|desk|office|relations|services?"
                    + "|inquiries|enquiries|handling|section|unit|care)?)(?![\\p{L}]).*");

    NamedRecipient() {
        super("K15", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String greeting = letter.frame()
                .greeting()
                .map(line -> line.of(letter.body()))
                .orElse("")
                .strip();
        boolean greeted = !greeting.isEmpty() && !ANYBODY.matcher(greeting).matches();
        greeted |= isCalledByName(letter);
        return Verdict.of(!NOBODY.matcher(greeting).matches()
                && (greeted || isSomebody(letter.letter().recipient())));
    }

    /** "Niamh, a chara," is a greeting, too. */
    private static boolean isCalledByName(Evidence letter) {
        String first = letter.body().strip().lines().findFirst().orElse("");
        return first.endsWith(",")
                && first.length() <= LONGEST_GREETING
                && Stream.of(letter.letter().recipient().name().split("\\s+", -1))
                        .anyMatch(name -> name.length() > 2 && first.startsWith(name));
    }

    private static boolean isSomebody(Party recipient) {
        return !recipient.attention().isBlank()
                || PERSON.matcher(recipient.name()).matches()
                || ROLE.matcher(recipient.name()).matches()
                || recipient.address().stream()
                        .anyMatch(line -> ROLE.matcher(line).matches()
                                || PERSON.matcher(line).matches());
    }
}
