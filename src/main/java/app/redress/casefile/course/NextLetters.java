package app.redress.casefile.course;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.Draft;
import app.redress.casefile.WrittenLetter;
import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Kept;
import app.redress.drafting.LetterDates;
import app.redress.drafting.LetterFacts;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the letters of a case after the first, from what was told and what has happened since. */
public final class NextLetters {
    /** Where a case began with a page of the person's own. */
    private static final Situation ANY = new Situation("", "", "", "", "", "", List.of());

    /** The first line, when it stands alone and has no gap. */
    private static final Pattern GREETING =
            Pattern.compile("\\A(?i)(?:dear|hello|hi|good (?:morning|afternoon|day)) [^\\n\\[]{1,60}(?=\\n\\n)");

    private final DraftComposer composer;
    private final Words words;

    public NextLetters(DraftComposer composer, Words words) {
        this.composer = composer;
        this.words = words;
    }

    /** The letter of {@code rung}, with the caret at its first gap. */
    public Draft write(CaseCourse course, Rung rung, Party sender) {
        return write(course, rung, sender, Kept.NOTHING).draft();
    }

    /** The same, which tells what is {@code kept} even where there is no room. */
    WrittenLetter write(CaseCourse course, Rung rung, Party sender, Kept kept) {
        FactsSoFar soFar = new FactsSoFar(course, words);
        Facts facts = soFar.forLetter(rung, sender);
        ComposedLetter composed =
                composer.compose(situation(course), facts, rung, Optional.empty(), course.today(), kept);
        Letter letter = composed.letter();
        String body = greetedAsBefore(course.matter(), letter);
        int caret = Placeholders.next(body, 0).map(TextRange::start).orElse(0);
        Draft draft =
                new Draft(letter.recipient(), letter.subject(), letter.reference(), body, letter.variant(), caret);
        return new WrittenLetter(draft, composed.style(), composed.leftOut());
    }

    /** Whoever was greeted in the last letter to the same people is greeted so again. */
    private static String greetedAsBefore(CaseMatter matter, Letter letter) {
        return matter.letters().stream()
                .map(LetterSent::letter)
                .filter(sent -> sent.recipient()
                                .name()
                                .equalsIgnoreCase(letter.recipient().name())
                        && sent.recipient()
                                .attention()
                                .equals(letter.recipient().attention()))
                .reduce((earlier, later) -> later)
                .map(sent -> GREETING.matcher(sent.body()))
                .filter(Matcher::lookingAt)
                .map(greeting ->
                        GREETING.matcher(letter.body()).replaceFirst(Matcher.quoteReplacement(greeting.group())))
                .orElseGet(letter::body);
    }

    /** The letter that puts on paper what was said in {@code call}. */
    public Draft confirming(CaseCourse course, Call call, Party sender) {
        CaseMatter matter = course.matter();
        Party writer = sender.name().isBlank() ? matter.writer() : sender;
        EnglishVariant variant = new FactsSoFar(course, words).variant();
        LetterFacts facts = new LetterFacts(writer, matter.company(), course.today(), variant);
        String day = LetterDates.write(call.on(), variant);
        String who = call.person().isBlank() ? words.getString("casefile.confirm.someone") : call.person();
        String reference = call.reference().isBlank() ? "" : words.say("casefile.confirm.reference", call.reference());
        String body = String.join(
                "\n\n",
                "{salutation}",
                words.say("casefile.confirm.opening", who, day, reference),
                said(call),
                words.getString("casefile.confirm.closing"),
                words.getString("casefile.confirm.thanks"),
                "{closing}");
        String known = matter.letters().stream()
                .map(sent -> sent.letter().reference())
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse(call.reference());
        String subject = words.say("casefile.confirm.subject", day);
        return new Draft(matter.company(), subject, known, TemplateFiller.fill(body, facts), variant, 0);
    }

    private String said(Call call) {
        return Stream.of(
                        call.said().isBlank() ? "" : words.say("casefile.confirm.said", call.said()),
                        call.promised().isBlank() ? "" : words.say("casefile.confirm.promised", call.promised()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** A situation tells facts in its own words; where none were told, the plain words do. */
    private Situation situation(CaseCourse course) {
        CaseMatter matter = course.matter();
        return matter.situation().filter(situation -> matter.isTold()).orElse(ANY);
    }
}
