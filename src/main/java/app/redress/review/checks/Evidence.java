package app.redress.review.checks;

import app.redress.letter.BareDay;
import app.redress.letter.LetterFrame;
import app.redress.letter.Placeholders;
import app.redress.letter.PlainTextLetter;
import app.redress.letter.WrittenDate;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;

/** What the detectors find in a letter: looked for once, read by many checks. Ranges are places in the body. */
final class Evidence {
    /** Far beyond any letter; a whole book pasted in shall not hold up the page. */
    private static final int LONGEST_BODY = 40_000;

    private final DraftLetter letter;
    private final Circumstances circumstances;
    private final String body;
    private final String own;
    private final LetterFrame frame;
    private final TextRange prose;
    private final List<Sentence> sentences;
    private final LetterDay letterDay;
    private final List<WrittenDate> dates;
    private final List<Amount> amounts;
    private final List<Ask> asks;
    private final Optional<Deadline> deadline;
    private final SentenceRoles roles;

    Evidence(DraftLetter letter, Circumstances circumstances) {
        this.letter = letter;
        this.circumstances = circumstances;
        body = letter.body().substring(0, Math.min(letter.body().length(), LONGEST_BODY));
        PlainTextLetter form = PlainTextLetter.read(body, letter.variant(), letter.today());
        frame = form.frame();
        Optional<TextRange> list = letter.listed(form);
        own = OwnWords.of(body, list);
        prose = withoutSubject(form.prose());
        sentences = Sentence.in(own, prose);
        letterDay = LetterDay.of(letter, prose.of(body), letter.today());
        dates = BareDay.with(letterDay.datesIn(body).toList(), body, letterDay.day()).stream()
                .filter(date -> isProse(date.range(), list))
                .toList();
        amounts = Amount.in(body).stream()
                .filter(amount -> isProse(amount.range(), list))
                .toList();
        asks = Ask.in(sentences);
        deadline = Deadline.in(sentences, letterDay);
        roles = new SentenceRoles(
                sentences.stream().map(sentence -> sentence.range().of(body)).toList());
    }

    private boolean isProse(TextRange words, Optional<TextRange> list) {
        return prose.contains(words)
                && list.filter(part -> part.contains(words)).isEmpty();
    }

    /** A subject that stands below the greeting is no sentence of the letter. */
    private TextRange withoutSubject(TextRange words) {
        String subject = letter.subject();
        String text = words.of(body);
        boolean below = !subject.isBlank()
                && text.lines().filter(line -> !line.isBlank()).limit(1).anyMatch(line -> line.strip()
                        .endsWith(subject));
        int start = text.indexOf(subject) + subject.length();
        return below ? new TextRange(words.start() + start, words.end()) : words;
    }

    DraftLetter letter() {
        return letter;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    String body() {
        return body;
    }

    /** The body with quotations blanked out, of the same length. */
    String own() {
        return own;
    }

    /** The writer's own words between the greeting and the closing. */
    String ownProse() {
        return prose.of(own);
    }

    /** The body without a subject that stands in it. */
    String bodyWithoutSubject() {
        String subject = letter.subject();
        return subject.isBlank() ? body : body.replace(subject, " ");
    }

    LetterFrame frame() {
        return frame;
    }

    /** Whether the letter is signed, or holds a place for the name; that place is counted among the gaps. */
    boolean isSigned() {
        return !letter.sender().name().isBlank()
                || frame.signature().isPresent()
                || Placeholders.in(body).stream()
                        .anyMatch(gap ->
                                gap.start() >= prose.end() && gap.of(body).contains("name"));
    }

    TextRange prose() {
        return prose;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of a paragraph, counted from 0; none when there are fewer. */
    List<Sentence> paragraph(int number) {
        return sentences.stream()
                .filter(sentence -> sentence.paragraph() == number)
                .toList();
    }

    SentenceRoles roles() {
        return roles;
    }

    LetterDay letterDay() {
        return letterDay;
    }

    List<WrittenDate> dates() {
        return dates;
    }

    /** Dates of what has happened, as against the deadline. */
    List<WrittenDate> eventDates() {
        return dates.stream()
                .filter(date -> deadline.filter(due -> due.isAt(date)).isEmpty())
                .toList();
    }

    List<Amount> amounts() {
        return amounts;
    }

    List<Ask> asks() {
        return asks;
    }

    /** The asks that say what for. */
    List<Ask> remedies() {
        return asks.stream().filter(Ask::isDefinite).toList();
    }

    Optional<Deadline> deadline() {
        return deadline;
    }

    /** Where the letter turns from what was good to what was not. */
    Optional<Sentence> turn() {
        return roles.likeliest(SentenceRole.TURN)
                .filter(at -> SentenceRole.TURN.isPlayed(roles.likelihood(SentenceRole.TURN, at), false))
                .map(sentences::get);
    }

    /** The first sentence that turns to what went wrong or says it; when none does, the first that tells of a day. */
    Optional<Sentence> problem() {
        Optional<Sentence> turn = turn();
        return sentences.stream()
                .filter(sentence -> turn.filter(sentence::equals).isPresent() || tellsFault(sentence))
                .findFirst()
                .or(this::fault);
    }

    /** The first sentence that says what went wrong; when none says so outright, the first that tells of a day. */
    Optional<Sentence> fault() {
        return sentences.stream().filter(this::tellsFault).findFirst().or(() -> sentences.stream()
                .filter(sentence ->
                        eventDates().stream().anyMatch(date -> sentence.range().contains(date.range())))
                .findFirst());
    }

    boolean tellsFault(Sentence sentence) {
        return Fault.isTold(sentence.text());
    }

    /** A day or a sum: what opens with one tells the case already. */
    boolean tellsFact(Sentence sentence) {
        return letterDay.datesIn(sentence.text()).findAny().isPresent()
                || !Amount.in(sentence.text()).isEmpty();
    }

    /** How many words stand between the greeting and the closing before a place. */
    int wordsBefore(int place) {
        String before = body.substring(prose.start(), Math.max(prose.start(), place));
        return before.isBlank() ? 0 : before.strip().split("\\s+").length;
    }

    int words() {
        return wordsBefore(prose.end());
    }
}
