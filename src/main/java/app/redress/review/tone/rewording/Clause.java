package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a draft that could stand or go by itself.
 *
 * @param link the mark or joining word before it
 * @param body its words
 * @param heated whether an alarm was raised in it
 */
record Clause(Draft link, Draft body, boolean heated) {
    static final Set<String> JOINING = Set.of(
            "and",
            "but",
            "so",
            "or",
            "because",
            "while",
            "when",
            "which",
            "who",
            "although",
            "though",
            "since",
            "then",
            "yet");
    static final Set<String> SUBJECTS = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "there",
            "this",
            "that",
            "nobody",
            "someone",
            "whoever",
            "everyone",
            "somebody",
            "u",
            "these",
            "no");
    /** Behind them stands a verb that is their own. */
    static final Set<String> SUBJECTS_OF_THEIR_OWN = Set.of("who", "i", "you", "he", "she", "it", "we", "they");

    private static final Set<String> THINKING = Set.of("guess", "suppose", "think", "assume", "imagine");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "which");
    private static final Set<String> RELATIVE = Set.of("who", "which");
    private static final Set<String> BY_THEMSELVES =
            Set.of("i", "you", "we", "this", "that", "there", "it", "these", "those", "what");
    private static final Set<String> SUBORDINATE =
            Set.of("who", "which", "whose", "as", "because", "while", "although", "though");
    private static final Set<String> REASONS = Set.of("so", "since", "as", "while");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "while");
    private static final Set<String> NO_VERBS = Set.of("and", "or", "'s", "'re");
    static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "could", "will", "would",
            "still", "then", "never", "not", "even", "now", "refused", "left", "told", "charged");

    static List<Clause> in(Draft draft, List<Alarm> alarms) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int body = 0;
        for (int at = 1; at <= draft.size(); at++) {
            boolean end = at == draft.size();
            int links = end ? 0 : ClauseLinks.at(draft, at);
            if (end || links > 0) {
                clauses.add(clause(draft.part(start, body), draft.part(body, at), alarms));
                start = at;
                body = at + links;
                at = Math.max(at, body - 1);
            }
        }
        return clauses;
    }

    private static Clause clause(Draft link, Draft body, List<Alarm> alarms) {
        boolean heated = body.pieces().stream().anyMatch(piece -> alarms.stream()
                .anyMatch(alarm -> alarm.range().overlaps(piece.word().range())));
        return new Clause(link, body, heated);
    }

    static boolean isFinite(Word word) {
        boolean past = word.tagged("VBD") && !word.tagged("JJ");
        boolean present = word.tagged("VBZ") && !word.tagged("NNS");
        return past || present || word.tagged("MD");
    }

    /** Whether it has a subject of its own: a pronoun or a noun before its first verb. */
    boolean hasSubject() {
        if (body.size() == 0) {
            return false;
        }
        Word first = body.word(0);
        boolean asks = body.size() > 1
                && first.is(AUXILIARIES)
                && (body.word(1).is(SUBJECTS) || body.word(1).tagged("DT"));
        return asks || first.is(SUBJECTS) || !(isFinite(first) || first.is(AUXILIARIES) || first.tagged("VB"));
    }

    /** Whether its subject is a "he" or "it" that stands for {@code subject}, what the clause before was about. */
    boolean goesOnAbout(Draft subject) {
        return body.size() > 1
                && body.word(0).is(PRONOUNS)
                && !body.word(1).is(NO_VERBS)
                && mayStandFor(body.word(0), subject);
    }

    /** "Who flipped the switch", said of somebody in a clause before, and not of {@code subject}. */
    boolean isOfSomebodyElse(Draft subject) {
        return link.pieces().stream()
                .map(Draft.Piece::word)
                .anyMatch(word -> word.is(RELATIVE) && !mayStandFor(word, subject));
    }

    /** "They" for several, "it" for one, neither for the writer. */
    private static boolean mayStandFor(Word pronoun, Draft subject) {
        if (subject.size() == 0) {
            return true;
        }
        Word head = subject.word(subject.size() - 1);
        boolean many = head.tagged("NNS") || head.lower().equals("they") || head.isTitleCase();
        return !head.is(BY_THEMSELVES) && (!pronoun.lower().equals("they") || many);
    }

    /** Whether it is but the reason, purpose or condition of another clause: "so they can foreclose" tells nothing by itself. */
    boolean givesAReason() {
        return link.pieces().stream().anyMatch(piece -> piece.word().is(REASONS))
                || body.pieces().stream().limit(1).anyMatch(piece -> piece.word()
                        .is(CONDITIONS));
    }

    /** Whether it hangs on another clause: "your mechanic, who ..., told me", "looked as if ... and said". */
    boolean isSubordinate() {
        return Stream.concat(link.pieces().stream(), body.pieces().stream().limit(1))
                .anyMatch(piece -> piece.word().is(SUBORDINATE));
    }

    /** Whether it only stands beside what another clause is about: a clause that hangs on it, or one without a verb. */
    boolean isBeside() {
        return isSubordinate()
                || body.pieces().stream()
                        .map(Draft.Piece::word)
                        .noneMatch(word -> isFinite(word) || word.is(AUXILIARIES) || word.tagged("VBP"));
    }

    /** Its words after a subject of one word. */
    Draft predicate() {
        return body.part(1, body.size());
    }

    boolean isRequest() {
        return body.size() > 0 && Requests.begins(body.word(0)) && body.word(0).tagged("VB");
    }

    /** The words before its first verb, or of what somebody thinks: the "you" of "I guess you keep it". */
    Draft subject() {
        int at = 0;
        while (at < body.size() && !beginsPredicate(at)) {
            at++;
        }
        int from = 0;
        while (from < at && body.word(from).is(JOINING)) {
            from++;
        }
        if (at == body.size()) {
            return body.part(0, 0);
        }
        boolean thinks = at + 1 < body.size()
                && body.word(at).hasLemma(THINKING)
                && body.word(at + 1).is(SUBJECTS_OF_THEIR_OWN);
        return thinks ? body.part(at + 1, at + 2) : body.part(from, at);
    }

    /** Not the "officer" of "your loan officer is", which could be a verb elsewhere. */
    private boolean beginsPredicate(int at) {
        Word word = body.word(at);
        boolean noun =
                word.tagged("NN") && (at == 0 || !Seam.isAny(body.word(at - 1), "PRP_", "NNS") || isPredicate(at + 1));
        return isFinite(word) || word.is(AUXILIARIES) || (word.tagged("VBP") && !noun);
    }

    private boolean isPredicate(int at) {
        return at < body.size() && (isFinite(body.word(at)) || body.word(at).is(AUXILIARIES));
    }
}
