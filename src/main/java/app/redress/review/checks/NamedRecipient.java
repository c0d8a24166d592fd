package app.redress.review.checks;

import app.redress.letter.Party;
import java.util.regex.Pattern;

/** K15: the letter goes to somebody. */
final class NamedRecipient extends CatalogueCheck {
    private static final Pattern NOBODY = Pattern.compile("(?i)to wh(?:om|oever)\\b.*");
    private static final Pattern ANYBODY = Pattern.compile(
            "(?i)(?:dear |hello |hi |hey |good \\w+ )?,?(?:sirs?|madam|sir or madam|sir/madam|sir / madam|there|all"
                    + "|everyone|team|you people)?[,:.! ]*|(?:hello|hi|hey|good (?:morning|afternoon|evening|day)"
                    + "|greetings)[,:.! ]*");

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
        Party recipient = letter.letter().recipient();
        boolean addressed =
                !recipient.name().isBlank() || !recipient.attention().isBlank();
        boolean greeted = !greeting.isEmpty() && !ANYBODY.matcher(greeting).matches();
        return Verdict.of(!NOBODY.matcher(greeting).matches() && (addressed || greeted));
    }
}
