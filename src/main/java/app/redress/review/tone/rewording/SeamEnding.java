package app.redress.review.tone.rewording;

import app.redress.review.tone.Word;
import app.redress.text.WordList;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the words before a cut can stand as they are now: end their clause, or go on with what comes behind it. */
final class SeamEnding {
    private static final Map<String, Set<String>> WORDS = WordList.sets(SeamEnding.class, "clause-words.txt");
    private static final Set<String> LINKING = words("linking");
    private static final Set<String> DETERMINERS = words("determiners");
    private static final Set<String> MODALS = words("modals");
    private static final Set<String> PREPOSITIONS = words("prepositions");
    private static final Set<String> LATE_ADVERBS = words("late");
    private static final Set<String> SAYING = words("saying");
    private static final Set<String> SAID = words("said");
    private static final Set<String> OBJECTS = words("objects");
    private static final Set<String> GOING_ON = words("going-on");

    /** In words: how far from its end the verb of a clause may stand. */
    private static final int FAR = 5;

    private final Seam seam;

    private SeamEnding(Seam seam) {
        this.seam = seam;
    }

    private static Set<String> words(String name) {
        return WORDS.getOrDefault(name, Set.of());
    }

    static boolean holds(Seam seam) {
        SeamEnding ending = new SeamEnding(seam);
        if (Seam.isMark(seam.gone())) {
            return !ending.lacksItsNoun(seam.at()) && !ending.lostItsVerb();
        }
        return seam.closes() ? ending.mayEnd() : ending.mayGoOn();
    }

    private boolean mayEnd() {
        int end = seam.at();
        while (end > 0 && isAdverb(seam.after().get(end))) {
            end--;
        }
        Word word = seam.after().get(end);
        boolean wantsMore = word.is(DETERMINERS) || word.is(MODALS) || word.is(Seam.JOINING) || word.is(PREPOSITIONS);
        boolean adverbsOnly = end < seam.at() && Seam.isMark(word);
        boolean auxiliary = word.hasLemma(Soundness.AUXILIARIES) && Seam.isVerb(word);
        return !wantsMore
                && !adverbsOnly
                && !auxiliary
                && !lacksItsNoun(end)
                && !lacksItsObject()
                && !seam.lostItsHead()
                && !lacksWhatWasSaid()
                && !lacksItsPredicate()
                && !lostItsVerb();
    }

    private static boolean isAdverb(Word word) {
        return word.tagged("RB") && !Seam.isAny(word, "NN", "JJ") && !word.is(LATE_ADVERBS) && !word.is(MODALS);
    }

    /** "Is using abusive", less "practices". */
    private boolean lacksItsNoun(int at) {
        Word word = seam.after().get(at);
        if (!word.tagged("JJ") || Seam.isAny(word, "NN", "RB", "VBN")) {
            return false;
        }
        int head = at - 1;
        while (head >= 0
                && (Seam.isAny(seam.after().get(head), "RB", "JJ")
                        || isListing(seam.after().get(head)))) {
            head--;
        }
        boolean named = seam.gone().tagged("NN")
                && head >= 0
                && head < at
                && seam.after().get(head + 1).text().equals(",");
        if (named) {
            return true;
        }
        Word before = head < 0 ? word : seam.after().get(head);
        boolean does = Seam.isVerb(before) && !before.hasLemma(LINKING);
        return does || before.is(DETERMINERS) || before.is(PREPOSITIONS);
    }

    private static boolean isListing(Word word) {
        return word.text().equals(",") || word.is(Seam.JOINING);
    }

    /** "Are collecting", less "paychecks"; "put the blame on", less "others". */
    private boolean lacksItsObject() {
        Word word = seam.last();
        boolean verb =
                word.tagged("VB") && !word.hasLemma(Soundness.AUXILIARIES) && (!word.tagged("NN") || isUsedAsVerb());
        boolean object = Seam.isAny(seam.gone(), "DT", "PRP", "NN", "CD", "JJ", "VBG")
                && !Seam.isAny(seam.gone(), "RB", "IN", "CC", "TO");
        return (verb || word.tagged("IN")) && object;
    }

    private boolean isUsedAsVerb() {
        if (seam.at() == 0) {
            return false;
        }
        Word before = seam.after().get(seam.at() - 1);
        boolean subject =
                Seam.isAny(before, "PRP", "NNS", "CC") && !before.tags().contains("PRP$");
        return before.is(MODALS) || subject;
    }

    /** "Your service is poor and your policy", less "is theft"; a sentence with a new beginning has a predicate there. */
    private boolean lacksItsPredicate() {
        String first = seam.after().get(0).lower();
        boolean cut = seam.before().stream().anyMatch(word -> word.lower().equals(first));
        boolean verb = Soundness.isFinite(seam.gone()) && !Seam.isAny(seam.gone(), "IN", "RP", "RB");
        return cut && verb && Seam.isAny(seam.last(), "NN", "PRP");
    }

    /** "I told these people", less "that it was not so". */
    private boolean lacksWhatWasSaid() {
        boolean clause = seam.gone().is(SAID) || seam.gone().tagged("PRP");
        return clause
                && IntStream.rangeClosed(Math.max(0, seam.at() - FAR), seam.at())
                        .mapToObj(seam.after()::get)
                        .anyMatch(word -> word.hasLemma(SAYING) && word.tagged("VB"));
    }

    /** "As a customer and that you kept it": what stands before the seam had a verb, and has none. */
    private boolean lostItsVerb() {
        return !seam.isLastOfAll()
                && seam.next().is(Seam.JOINING)
                && IntStream.rangeClosed(0, seam.at())
                        .mapToObj(seam.after()::get)
                        .noneMatch(Soundness::isFinite)
                && IntStream.range(0, seam.to()).mapToObj(seam.before()::get).anyMatch(Soundness::isFinite);
    }

    private boolean mayGoOn() {
        if (Seam.isMark(seam.last())) {
            boolean listed = seam.at() > 0 && Seam.isAny(seam.gone(), "JJ", "NN");
            return !lostItsSubject() && !isLonely() && !(listed && lacksItsNoun(seam.at() - 1));
        }
        boolean noun = Seam.isAny(seam.next(), "NN", "JJ", "CD", "VBG", "VBN", "RB");
        boolean raised = seam.next().tagged("VBN")
                && !seam.next().tagged("JJ")
                && seam.gone().tagged("RB");
        boolean determined = !seam.last().is(DETERMINERS) || (noun && !raised);
        boolean owned = !isPossessive(seam.last()) || (noun && !Seam.isVerb(seam.next()));
        boolean stops = seam.last().hasLemma(GOING_ON) && seam.gone().tagged("VBG");
        return determined && owned && !stops && !joinsQualityToThing() && !lostItsAuxiliary() && !isQualityOfNobody();
    }

    /** "You lazy could not", less "pricks". */
    private boolean isQualityOfNobody() {
        boolean quality = seam.last().tagged("JJ") && !Seam.isAny(seam.last(), "NN", "RB", "VB");
        boolean said = seam.at() > 0 && Soundness.isFinite(seam.after().get(seam.at() - 1));
        return quality && !said && seam.gone().tagged("NN") && Soundness.isFinite(seam.next());
    }

    /** "I charged for it", less "have been lied to and"; what went of "Kyle is a crook who told me" had a verb of its own. */
    private boolean lostItsAuxiliary() {
        boolean helped = seam.cut().anyMatch(word -> word.hasLemma(Soundness.AUXILIARIES));
        boolean finite = seam.before().get(seam.to() - 1).is(Clause.SUBJECTS_OF_THEIR_OWN);
        return helped
                && !finite
                && Seam.isAny(seam.next(), "VBN", "VBG")
                && !seam.next().tagged("NN");
    }

    private static boolean isPossessive(Word word) {
        return word.tags().contains("POS") && word.lower().endsWith("s") && !word.tagged("VB");
    }

    /** "The manager, told me": the comma has lost the one that went with it. */
    private boolean isLonely() {
        return seam.last().text().equals(",")
                && seam.cut().anyMatch(word -> word.text().equals(","))
                && Soundness.isFinite(seam.next())
                && !Seam.isAny(seam.next(), "NN", "PRP")
                && !seam.lostAVerb();
    }

    /** "Eventually, notice of sale", less "they falsified a"; "when I call, me", less "they taunt". */
    private boolean lostItsSubject() {
        Word next = seam.next();
        boolean opens = Seam.isAny(next, "PRP", "DT", "EX", "RB", "CC", "W", "IN", "CD")
                || next.isTitleCase()
                || Requests.begins(next);
        return seam.lostAVerb() && (next.is(OBJECTS) || !opens);
    }

    /** "Wrong and behaviour", less "outrageous". */
    private boolean joinsQualityToThing() {
        if (seam.at() == 0 || !seam.last().is(Seam.JOINING)) {
            return false;
        }
        Word first = seam.after().get(seam.at() - 1);
        return seam.gone().tagged("JJ")
                && first.tagged("JJ")
                && !first.tagged("NN")
                && seam.next().tagged("NN");
    }
}
