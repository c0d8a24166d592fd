package app.redress.review.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The line that turns from the good to the problem, in a known word or by where it stands. */
final class Turn {
    private static final int MOST_WORDS = 18;
    private static final int FEW_WORDS = 9;
    private static final int LONGEST_OPENING = 3;
    private static final int START = 17;
    private static final int FAR = 60;
    private static final int LATEST_WORD = 120;
    private static final int MOST_WORDS_NEXT = 24;

    /** "…, but something about the fee has gone wrong." */
    private static final Pattern TURNED = Pattern.compile(
            "(?i)[,;:–] ?(?:but|yet|although|though|only|except|which makes|which is why|so it)(?![\\p{L}])|(?<![\\p{L}])(?:this time|however|unfortunately|sadly|until|till now)(?![\\p{L}])");

    /** Kind words that are held back. */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:less|not|never|no longer|another|different|stop|must|can't|cannot|wish|hard|harder|except|reason)(?![\\p{L}])|n't");

    private static final Lexicon WORDS = Lexicon.named("turns");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon WARMTH = Lexicon.named("warmth");

    private final Evidence letter;

    Turn(Evidence letter) {
        this.letter = letter;
    }

    Optional<Sentence> line() {
        return worded().or(this::placed).or(this::next).or(this::bridged);
    }

    /**
     * Before the first day or sum, or at the head of the sentence that tells it: whatever sets itself off there is the turn,
     * and so is a short line behind kind words that is neither kind nor a fault.
     */
    private Optional<Sentence> bridged() {
        if (!WarmOpening.isWarm(letter)) {
            return Optional.empty();
        }
        FirstSentence first = new FirstSentence(letter);
        boolean told = false;
        for (Sentence sentence : letter.sentences()) {
            boolean opening = letter.sentences().get(0).equals(sentence);
            if (!told && (opening ? first.announces() : setsOff(sentence))) {
                return Optional.of(sentence);
            }
            if (letter.tellsFact(sentence) && !isKind(sentence.text())) {
                return Optional.empty();
            }
            told |= tellsFaultOnly(sentence);
        }
        return Optional.empty();
    }

    /** Whatever follows the kind words and tells no fact yet is the turn; where they run on into another thought, that is. */
    private Optional<Sentence> next() {
        if (!WarmOpening.isWarm(letter)) {
            return Optional.empty();
        }
        return Stream.concat(
                        letter.paragraph(0).stream(),
                        letter.paragraph(1).stream().limit(1))
                .filter(sentence -> (TURNED.matcher(sentence.text()).find() && tellsNoFact(sentence))
                        || (sentence.range().start()
                                        > letter.sentences().get(0).range().start()
                                && isAtEdge(sentence)
                                && isTurn(sentence, MOST_WORDS_NEXT)
                                && isUntold(sentence)
                                && !isKindOnly(sentence)))
                .findFirst();
    }

    /** Once a day with a fault is told, what follows turns to nothing. */
    private boolean isUntold(Sentence sentence) {
        return letter.paragraph(sentence.paragraph()).stream()
                .takeWhile(before -> !before.equals(sentence))
                .noneMatch(before -> letter.tellsFact(before) && !isKind(before.text()));
    }

    /** At the end of the opening or the head of what follows. */
    private boolean isAtEdge(Sentence sentence) {
        List<Sentence> around = letter.paragraph(sentence.paragraph());
        return around.get(around.size() - 1).equals(sentence)
                || (sentence.paragraph() > 0 && around.get(0).equals(sentence));
    }

    private boolean isKindOnly(Sentence sentence) {
        return (isKind(sentence.text()) || isGrateful(sentence))
                && !letter.tellsFault(sentence)
                && !TAKEN_BACK.matcher(sentence.text()).find();
    }

    /** A word for it at the head of a sentence, or anywhere behind kind words; once a fault is told it is too late. */
    private Optional<Sentence> worded() {
        boolean told = false;
        boolean dated = false;
        boolean kind = WarmOpening.isWarm(letter);
        for (Sentence sentence : early()) {
            int place = WORDS.first(sentence.text()).map(range -> range.start()).orElse(-1);
            boolean early = place >= 0 && place <= START && !told;
            boolean behindKindWords = (kind && !dated && place >= 0 && place <= FAR)
                    || (place > 0 && isKind(sentence.text().substring(0, place)));
            boolean turns = early || behindKindWords;
            if (turns) {
                return Optional.of(sentence);
            }
            told |= tellsFaultOnly(sentence);
            dated |= letter.tellsFact(sentence) && !isKind(sentence.text());
            kind |= isKind(sentence.text());
        }
        return Optional.empty();
    }

    private boolean setsOff(Sentence sentence) {
        boolean bare = isTurn(sentence, MOST_WORDS)
                && !isKind(sentence.text())
                && !isGrateful(sentence)
                && !letter.tellsFault(sentence);
        return bare || Bridge.opens(letter, sentence, FAR);
    }

    private List<Sentence> early() {
        return letter.sentences().stream()
                .takeWhile(sentence -> letter.wordsBefore(sentence.range().start()) < LATEST_WORD)
                .toList();
    }

    /** A short line that begins the second paragraph and tells no fact yet is a turn in whatever words. */
    private Optional<Sentence> placed() {
        List<Sentence> first = letter.paragraph(0);
        List<Sentence> second = letter.paragraph(1);
        boolean apart = first.size() <= LONGEST_OPENING && first.stream().allMatch(this::tellsNoFact);
        return second.stream()
                .limit(1)
                .filter(line -> second.size() > 1 && isTurn(line, apart ? MOST_WORDS : FEW_WORDS))
                .filter(line -> first.stream().noneMatch(this::tellsFaultOnly))
                .findFirst();
    }

    private boolean isTurn(Sentence line, int mostWords) {
        return line.text().split("\\s+", -1).length <= mostWords && !line.text().contains("?") && tellsNoFact(line);
    }

    private boolean tellsNoFact(Sentence line) {
        return !letter.tellsFact(line);
    }

    /** "How quickly your crews fix leaks" is praise. */
    private boolean tellsFaultOnly(Sentence sentence) {
        return letter.tellsFault(sentence) && !isKind(sentence.text());
    }

    private boolean isGrateful(Sentence sentence) {
        return new FirstSentence(letter, sentence.text()).isGrateful();
    }

    private static boolean isKind(String text) {
        return PRAISE.isIn(text) || WARMTH.isIn(text);
    }
}
