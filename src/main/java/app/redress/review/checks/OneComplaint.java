package app.redress.review.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K32: one thing is asked for, or the asks are numbered. */
final class OneComplaint extends CatalogueCheck {
    /** A refund and a word of regret go together; three different things get lost in a paragraph. */
    private static final int MOST_REMEDIES = 2;

    /** A further matter, brought up while one is at it. */
    private static final Pattern BESIDES = Pattern.compile(
            "^(?i)(?:and )?(?:also,? (?:my|the|your|there|our|while)|another thing|one (?:more|other) thing|by the way"
                    + "|while (?:i am|i'm|we are|we're)|on (?:another|a (?:different|separate)) (?:matter|note|subject)|besides,? (?:my|the|your)"
                    + "|separately|in addition,? (?:my|the|your)|oh,? and)(?![\\p{L}])");

    /** To be told, sent word or let in is no other thing. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:confirm\\w*|let me|tell|call|ring|e-?mail|write|reply|answer|send|see|done|by (?:\\d|\\p{Lu})|date|when|visit|it|this|that|them)(?![\\p{L}])");

    /** The same in the middle of a sentence. */
    private static final Pattern AT_IT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:while (?:we|i)(?:'re| are|'m| am) at it|also (?:like|want|wish|have) to (?:complain|report|raise|mention)"
                    + "|(?:not|n't) (?:\\S+ ){1,6}either(?=[,.;])|another (?:complaint|problem|matter) is)(?![\\p{L}])");

    /** "It did not come with me either": still the same thing. */
    private static final Pattern OF_THE_SAME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:it|they|that|this|he|she) \\p{L}+(?: not|n['’]t) (?:\\S+ ){1,6}either(?=[,.;])");

    /** "I want it fixed" */
    private static final Pattern PUT_RIGHT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:it|this|that|these|them|things|everything) (?:all )?(?:to be |be )?(?:fixed|mended|put right|repaired|sorted|restored)"
                    + "|(?:fix|mend|repair|restore) (?:it|this|that|these|them|things))(?![\\p{L}])");

    private static final Pattern CRY = Pattern.compile(
            "(?i)(?:\\p{L}+,? ){0,2}(?:fix|mend|sort|repair|solve|correct|put) (?:it|this|that|things)(?: (?:out|right|up|now|please|at once|today))*[.!]*");

    /** What is mended with a pen. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:bills?|invoices?|statements?|charges?|fees?|readings?|balance|tariffs?|figures?|sums?|amounts?|refunds?|payments?|debits?|overcharges?)(?![\\p{L}])");

    private static final Pattern BETWEEN = Pattern.compile("[,;:]|(?<![\\p{L}])(?:and|plus|as well as)(?![\\p{L}])");

    /** "Train your staff", "my name taken off your list": a deed and a thing of its own. */
    private static final Pattern DEED = Pattern.compile(
            "(?i)(?:please |also |that |to )*(?:(?<deed>train|send|take|remove|give|let|put|build|paint|clean|write|return|deliver|fit|install|update|delete|stop|close|cancel|move|clear|change|provide) (?:the|my|our|your|a|an|me|us) \\p{L}+"
                    + "|(?:the|my|our|a|an) (?:[\\p{L}'-]+ ){1,3}?(?<done>(?!need|indeed)\\p{L}{3,}ed(?= *$)|taken|put|removed|built|painted|cleaned|written|fitted|installed|updated|deleted|closed|moved|cleared|changed) ?.*)");

    OneComplaint() {
        super("K32", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean listed = letter.remedies().stream().anyMatch(OneComplaint::listsManyThings);
        boolean numbered = letter.sentences().stream().filter(Sentence::item).count() > 1;
        int things = things(apart(letter));
        if (numbered) {
            return Verdict.has();
        }
        if (things > MOST_REMEDIES) {
            return Verdict.lacks(things);
        }
        return listed || bringsUpMore(letter) ? Verdict.lacks().because("more") : Verdict.has();
    }

    /** "The gate repaired, £50 compensation, and my name taken off your list": things of three kinds in one breath. */
    private static boolean listsManyThings(Ask ask) {
        List<String> parts = Stream.of(BETWEEN.split(ask.words(), -1))
                .map(String::strip)
                .filter(part -> !ANSWER.matcher(part).find())
                .toList();
        Set<String> ofPaper = Set.of(Remedy.CORRECTION.name(), Remedy.REPLACEMENT.name(), Remedy.DELIVERY.name());
        Set<String> kinds = parts.stream()
                .map(OneComplaint::kind)
                .filter(kind -> !kind.isEmpty())
                .map(kind -> isOnPaper(ask) && ofPaper.contains(kind) ? Remedy.CORRECTION.name() : kind)
                .collect(Collectors.toSet());
        return kinds.size() > MOST_REMEDIES;
    }

    /** What kind of thing a part of a list asks for; blank when it is no such part. */
    private static String kind(String part) {
        if (!Amount.in(part).isEmpty() || part.matches("(?i)(?:pay|refund|compensate).*")) {
            return Remedy.REFUND.name();
        }
        // In a list "taken off" is said of more than money.
        if (Remedy.in(part).stream().anyMatch(Remedy::isMoney)
                && !DEED.matcher(part).lookingAt()) {
            return Remedy.REFUND.name();
        }
        Optional<Remedy> named =
                Remedy.in(part).stream().filter(remedy -> !remedy.isMoney()).findFirst();
        Matcher deed = DEED.matcher(part);
        return named.map(Remedy::name)
                .orElseGet(() -> deed.lookingAt()
                        ? String.valueOf(Optional.ofNullable(deed.group("deed")).orElse(deed.group("done")))
                        : "");
    }

    /** A bill that shall be "fixed" is the same matter as the money on it. */
    private static List<Ask> apart(Evidence letter) {
        List<Ask> asks = letter.remedies();
        Optional<Sentence> turn = letter.turn();
        return asks.stream()
                // "Here is the one item I need fixed" announces what is asked for below.
                .filter(ask ->
                        asks.size() == 1 || turn.filter(ask.sentence()::equals).isEmpty())
                .filter(ask -> ask.isForMoney()
                        || asks.stream().noneMatch(Ask::isForMoney)
                        || !(fixesFigures(letter, ask) || isCry(ask)))
                .toList();
    }

    /** "Fix it!" says nothing that the rest of the letter does not. */
    private static boolean isCry(Ask ask) {
        return CRY.matcher(ask.sentence().text()).matches();
    }

    private static boolean fixesFigures(Evidence letter, Ask ask) {
        List<Sentence> sentences = letter.sentences();
        int place = sentences.indexOf(ask.sentence());
        return PUT_RIGHT.matcher(ask.words()).find()
                && sentences.subList(Math.max(0, place - 1), place + 1).stream()
                        .anyMatch(sentence -> FIGURES.matcher(sentence.text()).find());
    }

    private static int things(List<Ask> asks) {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        int choices = 0;
        for (Ask ask : asks) {
            remedies.addAll(ask.remedies());
            choices += ask.sentence().text().split("\\bor\\b", -1).length - 1;
        }
        putTogether(remedies, asks);
        // Money back and money besides are one request for money.
        boolean twice = remedies.contains(Remedy.REFUND) && remedies.contains(Remedy.COMPENSATION);
        boolean twofold = choices == 0 && remedies.contains(Remedy.REFUND) && remedies.contains(Remedy.REPLACEMENT);
        long others = remedies.isEmpty() ? 0 : others(asks);
        return (int)
                (remedies.size() + others + (twofold ? 1 : 0) - choices - (twice ? 1 : 0) + (moneyApart(asks) ? 1 : 0));
    }

    /** A new bill is how one is corrected; a confirmation is how a contract ends. */
    private static void putTogether(Set<Remedy> remedies, List<Ask> asks) {
        if (remedies.contains(Remedy.CORRECTION)) {
            remedies.remove(Remedy.REPLACEMENT);
            if (asks.stream().anyMatch(OneComplaint::isOnPaper)) {
                remedies.remove(Remedy.DELIVERY);
            }
        }
        if (remedies.contains(Remedy.CANCELLATION)) {
            remedies.remove(Remedy.CORRECTION);
        }
    }

    private static boolean isOnPaper(Ask ask) {
        return FIGURES.matcher(ask.words()).find();
    }

    /** Deeds that go by no name. */
    private static long others(List<Ask> asks) {
        return asks.stream()
                .filter(ask -> ask.remedies().isEmpty() && !ask.isForMoney())
                .filter(ask -> !ANSWER.matcher(ask.words()).find())
                .count();
    }

    private static boolean bringsUpMore(Evidence letter) {
        int middle = (letter.prose().start() + letter.prose().end()) / 2;
        return letter.sentences().stream()
                        .filter(sentence -> sentence.range().start() > middle)
                        .anyMatch(sentence -> BESIDES.matcher(sentence.text()).find() && letter.tellsFault(sentence))
                || letter.sentences().stream()
                        .filter(sentence ->
                                !OF_THE_SAME.matcher(sentence.text()).find())
                        .anyMatch(sentence -> AT_IT.matcher(sentence.text()).find());
    }

    /** Work in one sentence and money in another are two things to decide. */
    private static boolean moneyApart(List<Ask> asks) {
        return asks.stream().anyMatch(ask -> ask.isForMoney() && !ask.mends())
                && asks.stream().anyMatch(ask -> ask.mends() && !ask.isForMoney());
    }
}
