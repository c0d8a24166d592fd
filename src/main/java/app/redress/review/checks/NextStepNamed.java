package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** K25: who writes a second time says what comes next. A first letter need not. */
final class NextStepNamed extends CatalogueCheck {
    private static final List<KnownName> BODIES = KnownName.named("bodies");
    private static final int FIRST_SENTENCES = 2;

    /** What a letter that is not the first one calls itself. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:second|third|fourth|final|last|further) (?:written )?(?:letter|complaint|request|notice|reminder|attempt|approach|time of asking)"
                    + "|(?:first |second |final )?reminder|(?:stage|step) (?:2|two|3|three)|follow(?:ing)?[- ]up (?:on|to) (?:my|our)|letter before (?:action|claim)"
                    + "|(?:write|writing|wrote) (?:to you )?(?:once more|again|a second time|for the (?:second|third) time)|still unresolved|unanswered (?:complaint|letter)"
                    + "|(?:escalat(?:e|ing|ion)) (?:of )?(?:my|this|our|the) complaint)(?![\\p{L}])");

    /** Wherever it stands: "This is now my third letter", "I write for the fourth time". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:this|here|it) is (?:now |already |by now )?(?:my|our|the) (?:second|third|fourth|fifth|sixth|last|final|\\d{1,2}(?:nd|rd|th)) (?:\\p{L}+ )?(?:letter|e-?mail|complaint|time|attempt|request|message|reminder|approach|try)"
                    + "|(?<![\\p{L}])(?:i|we)(?: am|'m|’m| are|'re|’re)? (?:now |have to )?(?:writ(?:e|ing)|complain(?:ing)?|ask(?:ing)?) (?:to you )?(?:now )?for the (?:second|third|fourth|fifth|\\d{1,2}(?:nd|rd|th)) time"
                    + "|(?<![\\p{L}])(?:second|third|fourth|fifth) time (?:that )?(?:i|we)(?:['’](?:m|ve|re)| am| are| have)?(?: had to)? (?:writ|complain|contact|ask|rais)");

    private static final Pattern NEXT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:next (?:step|stage|port of call|move)|take (?:it|this|the matter|my complaint|matters) (?:further|elsewhere|to|up with)|go (?:on )?to (?:the|a)|turn to (?:the|a)|ask (?:the|for) (?:\\p{L}+ )?(?:to look|for (?:help|advice))|"
                    + "ombuds\\w+|regulator|small claims|court|tribunal|adjudicat\\w+|arbitrat\\w+|mediat\\w+|chargeback|section 75|deadlock|refer (?:it|this|the matter|my complaint)|advice (?:centre|bureau)|trading standards|consumer (?:body|organi[sz]ation|association|council|affairs|protection))(?![\\p{L}])");

    NextStepNamed() {
        super("K25", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String opening = letter.sentences().stream()
                .limit(FIRST_SENTENCES)
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        boolean again =
                AGAIN.matcher(letter.letter().subject() + "\n" + opening).find()
                        || COUNTED.matcher(letter.ownProse()).find();
        if (!again) {
            return Verdict.has().because("first");
        }
        return Verdict.of(NEXT.matcher(letter.ownProse()).find()
                || BODIES.stream().anyMatch(body -> body.in(letter.ownProse()).isPresent()));
    }
}
