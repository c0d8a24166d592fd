package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls people what they are: a single word that insults somebody becomes "person" or "people". What an insult says that
 * somebody is goes before what they did; where nothing else is told of them, it becomes what it meant for the writer: not
 * able to help.
 */
final class NeutralNames {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "am");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<Category> INSULTS = Set.of(Category.INSULT);

    /** Who is called one of these is charged with something; that they were not able to help is another thing. */
    private static final Set<String> CHARGES = Set.of(
            "liar",
            "liars",
            "thief",
            "thieves",
            "crook",
            "crooks",
            "fraud",
            "frauds",
            "fraudster",
            "fraudsters",
            "conman",
            "conmen",
            "cheat",
            "cheats",
            "scammer",
            "scammers",
            "criminal",
            "criminals",
            "swindler",
            "swindlers");

    /** What goes before what somebody did: "a rude man", "a liar", "a prick". */
    private static final Set<Category> SAY_WHAT_SOMEBODY_IS =
            Set.of(Category.INSULT, Category.ACCUSATION, Category.PROFANITY);

    private static final Set<String> THINGS = Set.of("this", "that", "it");
    private static final Set<String> DEGREES = Set.of("more", "most", "less", "very", "so", "too", "as", "quite");
    private static final Set<String> LEADING = Set.of("and", "who", "he", "she", "they", "you", "then");
    private static final Set<String> PLURAL = Set.of("are", "were");
    private static final Pattern ABSTRACT = Pattern.compile(".*(?:ence|ency|ity|ness|ery|tion|ude)");
    private static final int NEAR = 4;

    private NeutralNames() {}

    /** {@code draft} with "person" or "people" for each word that calls somebody a name. */
    static Draft people(Draft draft, List<Alarm> alarms) {
        Draft named = draft;
        for (Alarm alarm : alarms) {
            Draft insult = draft.without(word -> !alarm.range().overlaps(word.range()));
            boolean single = insult.size() == 1 && insult.word(0).range().equals(alarm.range());
            if (alarm.category() == Category.INSULT
                    && single
                    && isName(draft, insult.word(0))
                    && !isOfAThing(draft, insult.word(0))) {
                named = named.replaced(alarm.range(), insult.word(0).tagged("NNS") ? "people" : "person");
            }
        }
        return named;
    }

    /** Whether {@code word} stands for somebody by itself, unlike in "crazy company" or "sheer incompetence". */
    private static boolean isName(Draft draft, Word word) {
        int next = draft.indexOf(word) + 1;
        boolean raised = next > 1 && draft.word(next - 2).is(DEGREES);
        boolean colours = next < draft.size()
                && draft.word(next).tagged("NN")
                && !draft.word(next).tagged("VBZ");
        return word.tagged("NN")
                && !word.tagged("JJ")
                && !colours
                && !raised
                && !ABSTRACT.matcher(word.lower()).matches();
    }

    /** "This is a disgrace." */
    private static boolean isOfAThing(Draft draft, Word word) {
        return IntStream.range(1, Math.max(1, draft.indexOf(word)))
                .anyMatch(at -> draft.word(at).is(BE) && draft.word(at - 1).is(THINGS));
    }

    /**
     * {@code draft} without what an insult says that somebody is: "He is a crook and kept my deposit" becomes "He kept my
     * deposit".
     */
    static Draft withoutPredicate(Draft draft, List<Alarm> alarms) {
        int be = beforeInsult(draft, alarms);
        if (be < 0) {
            return draft;
        }
        int end = end(draft, be, alarms);
        int deed = deed(draft, end);
        if (deed >= 0) {
            return Draft.of(joined(draft.part(0, be), draft.part(deed, draft.size())));
        }
        boolean charged = IntStream.range(be + 1, end).mapToObj(draft::word).anyMatch(word -> word.is(CHARGES));
        return !charged && isNear(draft, be + 1, alarms, INSULTS) ? notAbleToHelp(draft, be, end) : draft;
    }

    private static Draft notAbleToHelp(Draft draft, int be, int end) {
        List<Draft.Piece> pieces = new ArrayList<>(draft.part(0, be).pieces());
        pieces.add(draft.pieces().get(be).written(draft.word(be).is(PLURAL) ? "were" : "was"));
        pieces.add(draft.pieces().get(be + 1).written("not able to help"));
        pieces.addAll(draft.part(end, draft.size()).pieces());
        return Draft.of(pieces);
    }

    private static List<Draft.Piece> joined(Draft first, Draft second) {
        return Stream.concat(first.pieces().stream(), second.pieces().stream()).toList();
    }

    /** Where it is told what the same somebody did, behind "and", "who" or "he"; -1 when something else follows. */
    private static int deed(Draft draft, int from) {
        int at = from;
        while (at < draft.size()
                && (!draft.word(at).isLetters() || draft.word(at).is(LEADING))) {
            at++;
        }
        return at > from && at < draft.size() && Soundness.isFinite(draft.word(at)) ? at : -1;
    }

    /** What an insult says that somebody is; empty when it does not say so. */
    static String predicate(Draft draft, List<Alarm> alarms) {
        int be = beforeInsult(draft, alarms);
        return be < 0 ? "" : draft.part(be + 1, end(draft, be, alarms)).text();
    }

    /** Where the "is" stands before an insult; -1 when there is none. */
    private static int beforeInsult(Draft draft, List<Alarm> alarms) {
        for (int at = 1; at + 1 < draft.size(); at++) {
            boolean is = draft.word(at).is(BE)
                    || (draft.word(at).lower().equals("'s")
                            && draft.word(at + 1).is(ARTICLES));
            if (is
                    && Target.isSomebody(draft.word(at - 1))
                    && !draft.word(0).tagged("VBG")
                    && isNear(draft, at + 1, alarms, SAY_WHAT_SOMEBODY_IS)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of the next few words was heard as one of {@code categories}. */
    private static boolean isNear(Draft draft, int from, List<Alarm> alarms, Set<Category> categories) {
        return draft.part(from, Math.min(from + NEAR, draft.size())).pieces().stream()
                .anyMatch(piece -> alarms.stream()
                        .anyMatch(alarm -> categories.contains(alarm.category())
                                && !piece.word().tagged("JJS")
                                && alarm.range().overlaps(piece.word().range())));
    }

    /** Where the clause ends whose "is" stands at {@code be}. */
    private static int end(Draft draft, int be, List<Alarm> alarms) {
        TextRange is = draft.word(be).range();
        return Clause.in(draft, alarms).stream()
                .map(Clause::body)
                .filter(body -> body.pieces().stream()
                        .anyMatch(piece -> piece.word().range().equals(is)))
                .map(body -> draft.indexOf(body.word(body.size() - 1)) + 1)
                .findFirst()
                .orElse(draft.size());
    }
}
