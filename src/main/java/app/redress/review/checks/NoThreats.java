package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** K23: no threats. */
final class NoThreats extends CatalogueCheck {
    private static final Pattern OR_ELSE =
            Pattern.compile("(?i)(?<![\\p{L}])or (?:else )?(?:i|we)(?:['’]ll| will|['’]m going to| am going to"
                    + "|['’]re going to| are going to)? (?:(?:shall|will) )?(?!(?:can|could|would|may|might|am|are|was|were|have|had|do|did|think"
                    + "|must|should|shall|will|need|prefer|accept|also|understand|want|ask|find|keep)\\b)\\p{L}+");
    private static final Pattern BODY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:ombuds\\w+|regulator|trading standards|commission\\w*"
                    + "|tribunal|court|scheme|authority|agency|adjudicat\\w+|arbitrat\\w+|mediat\\w+|chargeback|attorney general|bureau)(?![\\p{L}])");
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:unless|otherwise|or else|if (?:not|i (?:don|do not|haven|have not|hear nothing|get no)"
                    + "|you (?:don|do not|fail|refuse|won|will not)|this is(?:n| not)|it is(?:n| not)|nothing|[^.,;]{0,60}(?: not |n't )))");
    private static final Pattern AUDIENCE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:my|our|a) (?:solicitor|lawyer|attorney|barrister)s?|(?:the|every|local|evening|daily)"
                    + " (?:\\w+ )?(?:news\\w*|paper|papers|press|radio|tv|media|gazette|herald|mail|post|times)|newspapers?|journalists?|reporters?|(?:tv|television|radio) (?:stations?|crews?|channels?)|cameras?|placards?|banners?|pickets?|with a sign|(?:every|all the|the) (?:\\w+ )?(?:forums?|review sites?|groups?)|my followers|online reviews?|facebook|twitter|tiktok|instagram|reddit|trustpilot|social media)(?![\\p{L}])");
    /** "I will gladly give access": what the writer will do for them. */
    private static final Pattern OFFER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:gladly|(?:glad|happy|pleased|willing) to) (?:answer|discuss|give|grant|help|let|meet|provide|send"
                    + "|show|supply|wait)(?![\\p{L}])");

    private static final Lexicon WORDS = Lexicon.named("threats");

    NoThreats() {
        super("K23", CheckSeverity.MUST);
    }

    /** What is offered is no threat, however much "I will" sounds like one. */
    static boolean mayThreaten(Sentence sentence) {
        return !OFFER.matcher(sentence.text()).find();
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(text);
        return found.map(place -> place.of(text))
                .or(() -> orElse(letter))
                .or(() -> audience(letter))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }

    /** "Unless I get it the paper and my solicitor will hear": who would listen, held out against them. */
    private static Optional<String> audience(Evidence letter) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(text -> CONDITION.matcher(text).find())
                .flatMap(text -> AUDIENCE.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** "Refund me or I call the news": one thing done to them against the other; to go on to a body is none. */
    private static Optional<String> orElse(Evidence letter) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(text -> !BODY.matcher(text).find())
                .flatMap(text -> OR_ELSE.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }
}
