package app.redress.drafting;

import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The paper by which someone lets another person complain for them: a letter of theirs, to be signed by hand. */
public final class AuthoritySlip {
    /** A gap in a paper is filled with a pen. */
    private static final String BY_HAND = "____________________";

    private final LetterForms forms;

    public AuthoritySlip(LetterForms forms) {
        this.forms = forms;
    }

    /** Empty while nobody is named for whom the writer acts. */
    public Optional<Letter> of(Situation situation, Facts facts, LocalDate today) {
        if (facts.behalf().name().isBlank()) {
            return Optional.empty();
        }
        Narrative narrative = situation.narrative().orElseGet(forms::general);
        Facts own = facts.from(new Party(
                        facts.behalf().name().strip(),
                        "",
                        List.of(),
                        facts.sender().country(),
                        "",
                        ""))
                .forOneself();
        LetterTask task = new LetterTask(narrative, own, Rung.FIRST, Style.PLAIN, today, Set.of());
        KnownFacts known = new KnownFacts(task, forms.gaps());
        known.define("represented", () -> own.sender().name());
        known.define("contact", () -> TemplateFiller.contact(facts.sender()).replaceFirst("^\\[.*", "at " + BY_HAND));
        define(known, narrative, facts.sender().name());
        return Optional.of(letter(task, known));
    }

    private static void define(KnownFacts known, Narrative narrative, String agent) {
        known.define("subject", () -> Phrase.words(narrative.subject(), known));
        known.define("matter", () -> Phrase.words(narrative.matter(), known));
        known.define("agent", () -> agent.isBlank() ? BY_HAND : agent);
    }

    private static String byHand(String text) {
        return text.replaceAll("\\[[^\\]\\n]+\\]", BY_HAND);
    }

    private Letter letter(LetterTask task, KnownFacts known) {
        LetterForm form = forms.authority();
        LetterFacts frame = new LetterFacts(task.facts().sender(), task.recipient(), task.date(), task.variant());
        String text = form.paragraphs().stream()
                .map(sentences -> sentences.stream()
                        .map(sentence -> Phrase.say(sentence, known))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
        String body = String.join(
                "\n\n", TemplateFiller.fill("{salutation}", frame), text, TemplateFiller.fill("{closing}", frame));
        return new Letter(
                task.facts().sender(),
                task.recipient(),
                task.date(),
                byHand(Phrase.say(form.subject(), known)),
                new KnownNumbers(task).first(),
                byHand(body),
                List.of(),
                task.variant());
    }
}
