package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.text.WordList;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Small words that are harmless one by one and sour together: "apparently", "of course", a praise, a "never", a word
 * in quotation marks. Several kinds of them in one sentence are half a reason, some are by themselves; the
 * {@link HeatSignal} must be sure besides, and very sure for a grave alarm. The marks and what each stands for are in
 * {@code doubtful-marks.tsv}, the most telling first.
 */
public final class DoubtfulTone implements TextRule {
    /** The rule of one sour word that the signal confirms. */
    public static final String SOUR_WORD = "SOUR_WORD";

    /** The rule of several small marks, or one that the signal is nearly sure of. */
    public static final String SMALL_MARKS = "SMALL_MARKS";

    private static final String FILE = "doubtful-marks.tsv";
    private static final String BY_ITSELF = "!";

    /** Fewer kinds of marks than this are found in many a civil sentence. */
    private static final int KINDS = 2;

    private static final int A_WORD_OR_TWO = 3;

    /** Of fewer words, the signal is too loud: "She hung up." */
    private static final int A_STATEMENT = 6;

    /** Of fewer words, one mark is not enough even where the signal is loud. */
    private static final int A_SENTENCE = 10;

    /** Whom a public post is called out to. */
    private static final Pattern HANDLE = Pattern.compile("(?<!\\S)\\.?@\\w");

    /** Whoever is not the writer. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:you|your|yours|yourselves|yourself|he|him|his|she|her|they|them|their|somebody|someone|anyone|anybody|whoever)\\b");

    /** Whoever excuses the reader does not mock. */
    private static final Pattern EXCUSES = Pattern.compile(
            "(?i)\\b(?:meant (?:it|any|no|to|for)|(?:nobody|no one|anyone|anybody)(?:'s fault| is to blame)|(?:could|can|may|might) happen to any(?:body|one)|happens to (?:us all|the best|everyone)|you(?:'re| are) (?:all )?(?:very |such )?(?:good|kind|lovely|nice|decent) (?:people|folks?|souls?)|for a moment that|no hard feelings"
                    + "|(?:i|we) (?:quite |fully |do )*(?:see|understand|appreciate) that|understandabl[ey]|of course,? (?:you|i|we) (?:may|can|are welcome|would|will))\\b");

    private final Words words;
    private final HeatSignal signal;
    private final List<Mark> marks;

    /**
     * A kind of small word.
     *
     * @param category what the reader minds; empty where it counts only beside others
     * @param byItself whether it is half a reason alone
     */
    private record Mark(Optional<Category> category, boolean byItself, Pattern pattern) {
        static Mark of(String line) {
            String[] sides = line.split("\t", 2);
            String category = sides[0].replace(BY_ITSELF, "");
            return new Mark(
                    category.equals("-") ? Optional.empty() : Optional.of(Category.valueOf(category)),
                    sides[0].endsWith(BY_ITSELF),
                    Pattern.compile(sides[1]));
        }
    }

    /** Where a mark stands in its sentence. */
    private record Place(Mark mark, TextRange range) {}

    public DoubtfulTone(Words words, HeatSignal signal) {
        this.words = words;
        this.signal = signal;
        this.marks =
                WordList.lines(DoubtfulTone.class, FILE).stream().map(Mark::of).toList();
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        return hear(passage, this::alarm);
    }

    /** What is doubtful anywhere else: there, it is enough that a sentence is of the reader, or of what somebody is like. */
    public List<Alarm> hearInAHeatedLetter(Passage passage) {
        return hear(passage, text -> bySourWord(places(text)).or(() -> ofOthers(text)));
    }

    private Optional<Alarm> bySourWord(List<Place> places) {
        return telling(places)
                .filter(place -> place.mark().byItself())
                .map(place -> alarm(place, Severity.WARM, SOUR_WORD));
    }

    private Optional<Alarm> ofOthers(String text) {
        boolean telling =
                telling(places(text)).isPresent() || OTHERS.matcher(text).find();
        boolean brief = text.strip().split("\\s+").length < A_STATEMENT;
        return telling && !brief
                ? Optional.of(new Alarm(
                        new TextRange(0, text.length()),
                        Category.VENTING,
                        Severity.WARM,
                        "HEATED_COMPANY",
                        words.getString("tone.rule.HEATED_COMPANY"),
                        List.of()))
                : Optional.empty();
    }

    private List<Alarm> hear(Passage passage, Function<String, Optional<Alarm>> doubt) {
        List<Alarm> alarms = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            String text = ownWords(passage.textOf(sentence));
            if (signal.supports(text) && !EXCUSES.matcher(text).find()) {
                doubt.apply(text)
                        .ifPresent(alarm -> alarms.add(
                                alarm.at(alarm.range().plus(sentence.range().start()))));
            }
        }
        return alarms;
    }

    /** {@code sentence} less what others said in it, at the same places; a word or two in marks are the writer's scorn. */
    private static String ownWords(String sentence) {
        StringBuilder own = new StringBuilder(sentence);
        for (TextRange quoted : Quotations.in(sentence)) {
            if (quoted.of(sentence).split("\\s+").length > A_WORD_OR_TWO) {
                own.replace(quoted.start(), quoted.end(), " ".repeat(quoted.length()));
            }
        }
        return own.toString();
    }

    private Optional<Alarm> alarm(String text) {
        List<Place> places = places(text);
        Optional<Place> telling = telling(places);
        if (isGrave(text, places)) {
            return telling.map(place -> alarm(place, Severity.HOT, SMALL_MARKS));
        }
        return bySourWord(places);
    }

    /** In a public post everything is loud, so there the signal must be surer than in a letter. */
    private boolean isGrave(String text, List<Place> places) {
        boolean several = places.size() >= KINDS;
        return (several && signal.isSureOf(text)) || (isOfALetter(text) && (several || isReproach(text, places)));
    }

    /** Whether {@code text} is long enough to tell, and heated enough for a letter. */
    private boolean isOfALetter(String text) {
        return signal.isNearlySureOf(text)
                && text.strip().split("\\s+").length >= A_SENTENCE
                && !HANDLE.matcher(text).find();
    }

    /** Whether {@code text} says something of others and bears a mark that is no praise. */
    private static boolean isReproach(String text, List<Place> places) {
        return OTHERS.matcher(text).find()
                && telling(places)
                        .filter(place -> place.mark().category().orElseThrow() != Category.SARCASM)
                        .isPresent();
    }

    private List<Place> places(String text) {
        return marks.stream().flatMap(mark -> find(mark, text)).toList();
    }

    private static Optional<Place> telling(List<Place> places) {
        return places.stream()
                .filter(place -> place.mark().category().isPresent())
                .findFirst();
    }

    private static Stream<Place> find(Mark mark, String text) {
        Matcher matcher = mark.pattern().matcher(text);
        return matcher.find()
                ? Stream.of(new Place(mark, new TextRange(matcher.start(), matcher.end())))
                : Stream.empty();
    }

    private Alarm alarm(Place place, Severity severity, String rule) {
        Category category = place.mark().category().orElseThrow();
        return new Alarm(place.range(), category, severity, rule, words.getString("tone.rule." + rule), List.of());
    }
}
