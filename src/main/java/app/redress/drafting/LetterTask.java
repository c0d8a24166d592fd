package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.rulebook.Jurisdiction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One letter to be written: about what, from which facts, on which rung, in which style, on which day.
 *
 * @param tells what of that told it tells in full
 */
record LetterTask(Narrative narrative, Facts facts, Rung rung, Style style, LocalDate date, Set<ToldPart> tells) {
    /** Words of the longest sentence taken over into a short letter. */
    private static final int SHORT_SENTENCE = 28;

    LetterTask {
        tells = Set.copyOf(tells);
    }

    /** The same letter, telling {@code parts} in full. */
    LetterTask telling(Set<ToldPart> parts) {
        return new LetterTask(narrative, facts, rung, style, date, parts);
    }

    boolean tells(ToldPart part) {
        return tells.contains(part);
    }

    EnglishVariant variant() {
        return facts.variant().orElseGet(() -> EnglishVariant.ofCountry(country()));
    }

    /** Where the writer lives, or failing that the company. */
    String country() {
        return facts.sender().country().isBlank()
                ? facts.company().country()
                : facts.sender().country();
    }

    /** Whose law it is: the country of the one who has to answer, where its rules are known, else the writer's. */
    String law() {
        String company = facts.company().country();
        return Jurisdiction.ofCountry(company).isPresent() ? company : country();
    }

    Party recipient() {
        return switch (rung.reader()) {
            case COMPANY -> facts.company();
            case BODY -> facts.outside().nextBody();
            case CARD_ISSUER -> facts.outside().cardIssuer();
        };
    }

    boolean isToCompany() {
        return rung.reader() == Rung.Reader.COMPANY;
    }

    boolean isShort() {
        return style == Style.SHORT;
    }

    /** Sentences of the person's own, only the beginning of them in a short letter that does not tell {@code part}. */
    String told(String text, ToldPart part) {
        if (!isShort() || tells(part)) {
            return Wording.sentences(text);
        }
        String first = Wording.first(1, text);
        return Wording.words(first) <= SHORT_SENTENCE ? first : Wording.cut(SHORT_SENTENCE, first);
    }

    String write(LocalDate day) {
        return LetterDates.write(day, variant());
    }

    String write(Optional<LocalDate> day) {
        return day.map(this::write).orElse("");
    }

    /** To a reader in another country a bare dollar would be theirs; what has no currency yet shows it. */
    String write(Money sum) {
        if (sum.isUnnamed()) {
            return sum.write(country()) + " [currency]";
        }
        String reader = recipient().country();
        boolean abroad = !reader.isBlank() && !reader.equals(country());
        return (abroad ? sum.naming() : sum).write(country());
    }
}
