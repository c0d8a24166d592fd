package app.redress.review.checks;

import java.util.regex.Pattern;

/** K18: a line turns from the good to the problem. */
final class TurningLine extends CatalogueCheck {
    private static final Pattern TURN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:here is (?:what|where|the)|this time|unfortunately|regrettably|sadly|however|on this occasion|one (?:important )?(?:suggestion|thing|matter|item)"
                    + "|but (?:i|my|our|this|on|the|it|something|here|last|in|after|since)|yet|that is why|which is why|(?:i am|i'm) (?:therefore )?sorry (?:to|that)"
                    + "|(?:i am|i'm|we are) writing (?:to you )?(?:because|about|now|today|with|on|to)|recently|something went wrong|not (?:gone|go) as|even so|though|although|another matter|one matter|still,|went differently|exception|different story|until (?:now|recently|last)|nevertheless|as well as|not so (?:well|good|happy)"
                    + "|so (?:i|we) (?:was|were) (?:sorry|surprised|disappointed)|i was (?:therefore )?(?:sorry|surprised)|did not (?:go|work|happen)|let me explain|the (?:problem|matter) is)(?![\\p{L}])");

    TurningLine() {
        super("K18", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(TURN.matcher(letter.ownProse()).find());
    }
}
