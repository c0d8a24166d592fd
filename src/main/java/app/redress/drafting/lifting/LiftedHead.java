package app.redress.drafting.lifting;

import app.redress.drafting.TypedAnswers;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.letter.PlainTextLetter;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a letter tell that belongs in its head: who writes to whom, about what, under which number. A part
 * is blank when the words do not tell it or the head has it already.
 *
 * @param variant the English of the country it comes from or goes to
 * @param body the words without what now stands in the head
 */
public record LiftedHead(
        Party sender, Party recipient, String subject, String reference, EnglishVariant variant, String body) {
    private static final Pattern PERSON = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir)\\b.*");

    /** Reads the words of {@code letter}. */
    public static LiftedHead in(Letter letter) {
        PlainTextLetter read = PlainTextLetter.read(letter.body(), letter.date());
        List<LiftedFact> facts = new FactLifter(
                        new TypedAnswers(read.variant(), read.sender().country(), letter.date()))
                .lift(letter.body());
        Party recipient =
                read.recipient().isBlank() ? named(company(facts, read.frame().greeting())) : read.recipient();
        String reference = read.reference().isBlank() ? number(facts) : read.reference();
        return new LiftedHead(
                letter.sender().isBlank() && isWhole(read.sender().name()) ? read.sender() : Party.NOBODY,
                letter.recipient().isBlank() ? recipient : Party.NOBODY,
                letter.subject().isBlank() ? read.subject() : "",
                letter.reference().isBlank() ? reference : "",
                read.variant(),
                isKept(letter, read) ? read.withoutHead() : letter.body());
    }

    /** Whether there is nothing to put in the head. */
    public boolean isEmpty() {
        return sender.isBlank() && recipient.isBlank() && subject.isBlank() && reference.isBlank();
    }

    /** Whether nothing would be lost if the head stood only in its own places. */
    private static boolean isKept(Letter letter, PlainTextLetter read) {
        return isKept(letter.sender(), read.sender())
                && isKept(letter.recipient(), read.recipient())
                && isKept(letter.subject(), read.subject())
                && isKept(letter.reference(), read.reference())
                && !(read.headed() && !read.enclosures().isEmpty());
    }

    private static boolean isWhole(String name) {
        return Placeholders.in(name).isEmpty();
    }

    private static boolean isKept(Party head, Party told) {
        return head.isBlank() || isKept(head.name(), told.name());
    }

    private static boolean isKept(String head, String told) {
        return head.isBlank() || told.isBlank() || head.equalsIgnoreCase(told);
    }

    /** Whom it greets, or the only company it names. */
    private static String company(List<LiftedFact> facts, Optional<TextRange> greeting) {
        List<LiftedFact> named = facts.stream()
                .filter(fact -> fact.kind() == LiftedFact.Kind.NAME)
                .filter(fact -> !PERSON.matcher(fact.words()).matches())
                .toList();
        List<String> names = named.stream().map(LiftedFact::words).distinct().toList();
        return named.stream()
                .filter(fact -> greeting.filter(fact.range()::overlaps).isPresent())
                .map(LiftedFact::words)
                .findFirst()
                .orElse(names.size() == 1 ? names.get(0) : "");
    }

    private static String number(List<LiftedFact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == LiftedFact.Kind.REFERENCE)
                .map(LiftedFact::words)
                .findFirst()
                .orElse("");
    }

    private static Party named(String name) {
        return new Party(name, "", List.of(), "", "", "");
    }
}
