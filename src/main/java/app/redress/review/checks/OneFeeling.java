package app.redress.review.checks;

import java.util.regex.Pattern;

/** K28: feelings take one sentence. */
final class OneFeeling extends CatalogueCheck {
    private static final int MOST_SENTENCES = 1;
    private static final int MOST_WORDS = 2;
    private static final Lexicon EMOTIONS = Lexicon.named("emotions");

    /** What somebody of theirs, or anybody else, felt. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?is)(?!.*(?<![\\p{L}])(?:i|we|me|us|my|our|mine|ours)(?![\\p{L}]))(?:[^,]{0,30}, )?(?:your|the|an?|he|she|mr|mrs|ms)(?![\\p{L}])(?! (?:children|kids|boys|girls|family|baby)).*(?<![\\p{L}])(?:is|are|was|were|seemed|looked|sounded|felt|got|became)(?![\\p{L}]).*");

    OneFeeling() {
        super("K28", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        long sentences = letter.sentences().stream()
                .filter(sentence -> EMOTIONS.isIn(sentence.text())
                        && !OTHERS.matcher(sentence.text()).matches())
                .count();
        boolean plain = sentences <= MOST_SENTENCES && EMOTIONS.count(letter.ownProse()) <= MOST_WORDS;
        return plain ? Verdict.has() : Verdict.lacks();
    }
}
