package app.redress.review.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** K49: no guess is told as a fact. Whoever says that they suppose something states no fact. */
final class NoGuesses extends CatalogueCheck {
    private static final Lexicon GUESSES = Lexicon.named("guesses");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon GOODWILL = Lexicon.named("goodwill");
    private static final Pattern SUPPOSED = Pattern.compile("(?i)(?<![\\p{L}])(?:perhaps|maybe|possibly"
            + "|(?:i|we) (?:\\w+ )?(?:think|believe|imagine|assume|suspect|suppose|gather|presume|take it|expect"
            + "|can (?:well )?see)|seems?|appears?|may|might|it looks)(?![\\p{L}])");

    /** What is supposed behind a semicolon leaves what is said before it a statement. */
    private static final Pattern CLAUSES = Pattern.compile(";|(?<=\\s)[–—](?=\\s)");

    /** Whoever saw nothing and yet tells what somebody did. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:none of (?:us|them|my \\w+)|nobody|no one|neither of us)(?: \\w+)? (?:saw|seen|watched|witnessed|was (?:there|present|watching))"
                    + "|(?:i|we) (?:(?:did not|didn['’]t|never|did(?:n['’]t)? not) (?:actually |myself |ourselves )?(?:see|saw|watch|witness)|saw (?:nothing|none)|(?:was|were)(?: not|n['’]t) (?:there|present|at home|in))"
                    + "|(?:i|we) (?:can(?:not|['’]t| not)|could(?:n['’]t| not)|have(?:n['’]t| not)?(?: got)?(?: no| any)) (?:\\w+ )?(?:proof|prove|evidence))(?![\\p{L}])[^.;!?]*?"
                    + "(?:,? (?:but|yet|though|still|all the same|even so|only)|;|:|\\.)(?: (?:i know|it is certain|we know|i am sure|of course|still|all the same)(?: that)?,?)? (?:the (?:driver|courier|fitter|porter|cleaner|clerk|engineer|postman|postwoman|man|woman|lad|crew|nurse|waiter|plumber|carer|handlers?|loaders?|staff|removers?|mechanic|builders?)s?"
                    + "|(?:your|one of your|somebody|someone)(?: \\w+){0,3}?|he|she|they|you) (?!(?:said|says|told|wrote|rang|called|admitted|explained|replied|left (?:a|us a|me a) (?:card|note)|may|might|could|can|will|would|should|must|do|does|did not|has not|have not|are|is|refused|asked|promised|sent|answered|agreed|offered|never)(?![\\p{L}]))"
                    + "(?:(?:has|have|had) )?(?:\\p{L}+ed|left|threw|put|took|broke|dropped|stole|kept|hit|let|hid|forgot|ran|drove|thrown|taken|broken|lost|cut|tore|spilt|split|gave|sold)(?![\\p{L}])");

    /** Who has not seen a thing and yet knows the cause. */
    private static final Pattern UNSEEN_CAUSE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:i|we)(?:['’]ve| have| had|['’]d)?(?: not|n['’]t| never| no idea| did not| didn['’]t)(?: \\w+)?? (?:seen?|been (?:inside|there|shown)|looked|met|opened|checked|know|knows?)(?![\\p{L}])[^.;!?]*[.;,][^.;!?]*"
                    + "(?<![\\p{L}])(?:(?:that|this|which)(?: is|['’]s|,? of course,? is) (?:why|how|the reason|what (?:made|caused))|(?:is|was) (?:because|down to|due to|owing to))(?![\\p{L}])");

    /** Where it is known from. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:camera|footage|video|photo\\w*|according|records?|log|tracking|neighbou?rs?|witness(?:es)?|admitted|told|said|says|shows?|recording|because)(?![\\p{L}])");

    /** "There must be more, because I hold my half of them", "it must be paid by Friday": reasoned or owed, and no guess. */
    private static final Pattern REASONED = Pattern.compile(
            "(?i)(?<![\\p{L}])must be(?: [^,.;]+)?,? (?:because|since|as) (?:i|we) (?:have|hold|kept|saw|can|keep)(?![\\p{L}])|(?<![\\p{L}])must be (?:\\p{L}+ly )?(?:paid|made|done|sent|returned|repaired|refunded|corrected|given|settled)(?![\\p{L}])");

    NoGuesses() {
        super("K49", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .flatMap(CLAUSES::splitAsStream)
                .filter(clause -> !isPraise(clause) && !REASONED.matcher(clause).find())
                .filter(clause ->
                        !GOODWILL.isIn(clause) && !SUPPOSED.matcher(clause).find())
                .flatMap(clause -> guess(clause).stream())
                .findFirst()
                .or(() -> toldUnseen(letter))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }

    /** "Without doubt the finest in all of Norfolk" is the writer's own to say. */
    private static boolean isPraise(String clause) {
        return PRAISE.isIn(clause) && !Fault.isTold(clause);
    }

    private static Optional<String> guess(String sentence) {
        return GUESSES.first(Reported.blankedIn(sentence)).map(found -> found.of(sentence));
    }

    private static Optional<String> toldUnseen(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        return IntStream.range(0, sentences.size())
                .mapToObj(place -> sentences.subList(place, Math.min(place + 2, sentences.size())).stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining(" ")))
                .filter(told -> !SUPPOSED.matcher(told).find())
                .flatMap(told -> Stream.concat(
                        UNSEEN_CAUSE.matcher(told).results(),
                        SOURCE.matcher(told).find()
                                ? Stream.empty()
                                : UNSEEN.matcher(told).results()))
                .map(MatchResult::group)
                .findFirst();
    }
}
