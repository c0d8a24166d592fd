package app.redress.review.tone.rewording;

import app.redress.review.tone.Word;
import java.util.Set;

/** Where one clause of a sentence ends and another begins: the marks and joining words between them. */
final class ClauseLinks {
    private static final Set<String> LIKENING = Set.of("if", "though");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final String MARKS = "[,;:\u2013\u2014!?.\u2026()]+|-{1,2}|\\.{2,}";

    private ClauseLinks() {}

    /** How many words at {@code at} join a new clause to what stands before; none when no clause begins there. */
    static int at(Draft draft, int at) {
        int end = at;
        while (end < draft.size() && draft.word(end).text().matches(MARKS) && !isWithinAFigure(draft, end)) {
            end++;
        }
        boolean mark = end > at;
        boolean purpose = end + 1 < draft.size()
                && draft.word(end).lower().equals("so")
                && draft.word(end + 1).lower().equals("that");
        boolean joined = end < draft.size() && draft.word(end).is(Clause.JOINING) && !purpose;
        if (likens(draft, end) || takesPrecaution(draft, end)) {
            return end + 2 - at;
        }
        return joined && (mark || opensClause(draft, end + 1)) ? joint(draft, end) - at : end - at;
    }

    private static boolean likens(Draft draft, int at) {
        return at + 1 < draft.size()
                && draft.word(at).lower().equals("as")
                && draft.word(at + 1).is(LIKENING);
    }

    private static boolean takesPrecaution(Draft draft, int at) {
        return at + 1 < draft.size()
                && draft.word(at).lower().equals("in")
                && draft.word(at + 1).lower().equals("case");
    }

    /** Where "and" or "and then" ends that begins at {@code at}. */
    private static int joint(Draft draft, int at) {
        boolean goesOn = at + 2 < draft.size() && draft.word(at + 1).lower().equals("then");
        return at + (goesOn ? 2 : 1);
    }

    /** The point of "54.99" parts no clauses. */
    private static boolean isWithinAFigure(Draft draft, int at) {
        return at + 1 < draft.size()
                && !draft.pieces().get(at).spaced()
                && !draft.pieces().get(at + 1).spaced()
                && Character.isDigit(draft.word(at + 1).text().charAt(0));
    }

    private static boolean opensClause(Draft draft, int at) {
        if (at >= draft.size()) {
            return false;
        }
        Word word = draft.word(at);
        boolean exclaims = word.lower().equals("what")
                && at + 1 < draft.size()
                && draft.word(at + 1).is(ARTICLES);
        return exclaims
                || word.is(Clause.SUBJECTS)
                || word.is(Clause.AUXILIARIES)
                || Clause.isFinite(word)
                || Requests.begins(word)
                || nounThenVerb(draft, at);
    }

    private static boolean nounThenVerb(Draft draft, int at) {
        boolean determined = draft.word(at).tagged("DT") || draft.word(at).tagged("PRP$");
        for (int next = at + 1; determined && next < Math.min(at + 5, draft.size()); next++) {
            if (Clause.isFinite(draft.word(next)) || draft.word(next).is(Clause.AUXILIARIES)) {
                return true;
            }
        }
        return false;
    }
}
