package app.redress.drafting;

import app.redress.letter.Letter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes a whole letter from facts. The same facts always give the same letter; what is not known is a gap in square
 * brackets, never an invention.
 */
public final class DraftComposer {
    private static final String ENCLOSURES = "{copies}";

    private final LetterForms forms;

    public DraftComposer(LetterForms forms) {
        this.forms = forms;
    }

    /**
     * The letter of {@code rung}.
     *
     * @param wanted the style, when the person has chosen one; without it, {@link Style#PLAIN} for grave matters
     * @param today dates the letter when the facts do not
     */
    public ComposedLetter compose(
            Situation situation, Facts facts, Rung rung, Optional<Style> wanted, LocalDate today) {
        Narrative narrative = situation.narrative().orElseGet(forms::general);
        Set<Gravity> grave = new LinkedHashSet<>(Gravity.in(facts));
        grave.addAll(narrative.grave());
        boolean plainly = wanted.isEmpty() && !grave.isEmpty();
        Style style = wanted.orElse(plainly ? Style.PLAIN : Style.SELF_HEALING);
        LetterTask task =
                new LetterTask(narrative, facts, rung, style, facts.date().orElse(today));
        List<Gravity> because = plainly ? grave.stream().sorted().toList() : List.of();
        return compose(task, grave, because);
    }

    private ComposedLetter compose(LetterTask task, Set<Gravity> grave, List<Gravity> because) {
        KnownFacts known = new KnownFacts(task, forms.gaps());
        LetterForm form = forms.of(task.rung());
        new Asking(task, forms, known).define(form);
        define(task, known, grave);
        List<List<String>> paragraphs =
                fitting(task.isShort() ? form.shorter() : Shortening.of(form.paragraphs()), task, known);
        String subject = Phrase.say(form.subject(), known);
        Letter letter = new Letter(
                task.facts().sender(),
                task.recipient(),
                task.date(),
                subject,
                new KnownNumbers(task).listed(),
                body(paragraphs, task, known),
                List.of(),
                task.variant());
        boolean encloses = paragraphs.stream().flatMap(List::stream).anyMatch(phrase -> phrase.contains(ENCLOSURES));
        return new ComposedLetter(letter, encloses ? new Enclosing(task).listed() : List.of(), task.style(), because);
    }

    private static void define(LetterTask task, KnownFacts known, Set<Gravity> grave) {
        Narrative narrative = task.narrative();
        known.define("subject", () -> Phrase.words(narrative.subject(), known));
        known.define("matter", () -> Phrase.words(narrative.matter(), known));
        known.define("told", () -> said(narrative.account(), known));
        known.define(
                "goodwill", () -> task.style() == Style.SELF_HEALING ? Phrase.say(narrative.goodwill(), known) : "");
        grave.forEach(gravity -> known.define(gravity.id(), gravity::id));
    }

    /** The first that is short enough; when none is, the last, which says the least. */
    private static List<List<String>> fitting(List<List<List<String>>> forms, LetterTask task, KnownFacts known) {
        int most = task.isShort() ? Style.SHORT_WORDS - 1 : Style.PAGE_WORDS;
        Predicate<List<List<String>>> fits = form -> Wording.words(body(form, task, known)) <= most;
        return forms.stream().filter(fits).findFirst().orElseGet(() -> forms.get(forms.size() - 1));
    }

    private static String body(List<List<String>> paragraphs, LetterTask task, KnownFacts known) {
        LetterFacts frame = new LetterFacts(task.facts().sender(), task.recipient(), task.date(), task.variant());
        String text = paragraphs.stream()
                .map(sentences -> said(sentences, known).strip())
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
        return String.join(
                "\n\n", TemplateFiller.fill("{salutation}", frame), text, TemplateFiller.fill("{closing}", frame));
    }

    /** A day told twice in one breath. */
    private static final String SAME_DAY =
            "\\bon (\\p{L}*\\d*\\p{L}* ?\\d*,? ?\\p{L}*,? \\d{4})( and \\p{L}+ it) on \\1";

    /** What follows a list is no part of its last line. */
    private static String apart(String sentence) {
        return sentence.contains("\n- ") ? sentence + "\n\n" : sentence;
    }

    private static String said(List<String> sentences, Slots known) {
        String told = Wording.joined(sentences.stream().map(sentence -> apart(Phrase.say(sentence, known))))
                .replaceAll(" *\n *", "\n")
                .replaceAll(SAME_DAY, "on $1$2 the same day");
        return LetterDates.setOff(told, known.variant());
    }
}
