package app.redress.casefile;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Kept;
import app.redress.drafting.LetterFacts;
import app.redress.drafting.Rung;
import app.redress.drafting.SampleLetter;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways a case begins. Each keeps its first draft at once, so each may block. */
public final class NewCase {
    /** UTF-16 units of the longest text taken over, as many as the page holds; a letter has two thousand. */
    public static final int LONGEST_TEXT = 60_000;

    private static final String EMPTY = "{salutation}\n\n\n\n{closing}";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final CaseRepository cases;
    private final DayWords days;
    private final Words words;
    private final DraftComposer composer;

    public NewCase(CaseRepository cases, DayWords days, Words words, DraftComposer composer) {
        this.cases = cases;
        this.days = days;
        this.words = words;
        this.composer = composer;
    }

    /** From a situation, with what is known filled in and the caret at the first gap. */
    public ComplaintCase from(Situation situation, Party sender) {
        if (situation.body().isBlank()) {
            return composed(situation, Facts.NONE.from(sender));
        }
        LetterFacts facts = facts(sender);
        return cases.create(
                TemplateFiller.spell(situation.title(), facts.variant()),
                situation.id(),
                template(situation, "", facts));
    }

    /** What the template of {@code situation} says in the place of {@code letter}, to whom that is written. */
    Draft template(Situation situation, Party sender, Draft letter) {
        return situation.body().isBlank()
                ? letter
                : template(situation, letter.reference(), facts(sender, letter.recipient()));
    }

    private static Draft template(Situation situation, String reference, LetterFacts facts) {
        String body = TemplateFiller.fill(situation.body(), facts);
        int caret = Placeholders.next(body, 0).map(TextRange::start).orElse(0);
        String subject = TemplateFiller.fill(situation.subject(), facts);
        return new Draft(facts.recipient(), subject, reference, body, facts.variant(), caret);
    }

    DayWords days() {
        return days;
    }

    /** The first letter that {@code facts} make. */
    ComposedLetter compose(Situation situation, Facts facts, Optional<Style> style, Kept kept) {
        return composer.compose(situation, facts, Rung.FIRST, style, days.today(), kept);
    }

    /** A case with the first letter that {@code facts} make, the caret at the first gap that they leave. */
    public ComplaintCase composed(Situation situation, Facts facts) {
        return create(
                situation,
                compose(situation, facts, Optional.empty(), Kept.NOTHING).letter());
    }

    /** A case with {@code letter}, the caret at the first gap in it. */
    ComplaintCase create(Situation situation, Letter letter) {
        int caret = Placeholders.next(letter.body(), 0).map(TextRange::start).orElse(0);
        Draft draft = new Draft(
                letter.recipient(), letter.subject(), letter.reference(), letter.body(), letter.variant(), caret);
        return cases.create(TemplateFiller.spell(situation.title(), letter.variant()), situation.id(), draft);
    }

    /** A salutation and a signature, and the caret between them. */
    public ComplaintCase empty(Party sender) {
        LetterFacts facts = facts(sender);
        String body = TemplateFiller.fill(EMPTY, facts);
        return create(words.getString("casefile.new.empty"), "", "", body, body.indexOf("\n\n") + 2, facts);
    }

    /**
     * From a text written elsewhere.
     *
     * @throws ProblemException when it is longer than {@link #LONGEST_TEXT}
     */
    public ComplaintCase pasted(String text, Party sender) {
        if (text.length() > LONGEST_TEXT) {
            throw new ProblemException("casefile.pasteTooLong", null, LONGEST_TEXT);
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String body = CONTROL.matcher(lines).replaceAll("").strip();
        return create(words.getString("casefile.new.pasted"), "", "", body, 0, facts(sender));
    }

    /** The sample, marked as one by its situation. */
    public ComplaintCase sample(SampleLetter sample) {
        Letter letter = sample.on(days.today());
        Draft draft =
                new Draft(letter.recipient(), letter.subject(), letter.reference(), letter.body(), letter.variant(), 0);
        return cases.create(letter.subject(), SampleLetter.SITUATION, draft);
    }

    private ComplaintCase create(
            String title, String situation, String subject, String body, int caret, LetterFacts facts) {
        return cases.create(title, situation, new Draft(Party.NOBODY, subject, "", body, facts.variant(), caret));
    }

    private LetterFacts facts(Party sender) {
        return facts(sender, Party.NOBODY);
    }

    private LetterFacts facts(Party sender, Party recipient) {
        return new LetterFacts(sender, recipient, days.today(), EnglishVariant.ofCountry(sender.country()));
    }
}
