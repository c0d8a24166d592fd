package app.redress.casefile;

import app.redress.casefile.ComposedLetters.Made;
import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftChanges;
import app.redress.drafting.Facts;
import app.redress.drafting.Kept;
import app.redress.letter.Party;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the letter under way in a case by other facts. */
final class LettersByFacts {
    private final NewCase newCase;
    private final LaterLetters later;
    private final ComposedLetters composed;

    LettersByFacts(NewCase newCase, LaterLetters later, ComposedLetters composed) {
        this.newCase = newCase;
        this.later = later;
        this.composed = composed;
    }

    /** What Redress writes by {@code told} instead of what it has {@code made}. */
    Optional<WrittenLetter> anew(ComplaintCase complaint, Told told, String made, Kept kept) {
        return isFirst(complaint)
                ? complaint.draft().map(draft -> first(told, draft.recipient(), kept))
                : later.likest(complaint, told.facts(), made, kept);
    }

    /** The facts name the company; where that is, the address on the letter tells, too. */
    WrittenLetter first(Told told, Party addressed, Kept kept) {
        Party company = told.facts().company();
        boolean same = !company.name().isBlank() && company.name().equalsIgnoreCase(addressed.name());
        Facts facts = same && company.country().isBlank()
                ? told.facts().about(company.in(addressed.country()))
                : told.facts();
        ComposedLetter letter = newCase.compose(told.situation(), facts, told.style(), kept);
        return new WrittenLetter(
                Draft.of(letter.letter(), same ? addressed : letter.letter().recipient()),
                letter.style(),
                letter.leftOut());
    }

    /**
     * What a later letter under way was made of: what was kept of it when facts changed the last time, or what the facts
     * before this change make.
     */
    Optional<String> madeLater(ComplaintCase complaint, Told before) {
        if (isFirst(complaint)) {
            return Optional.empty();
        }
        return complaint.draft().map(Draft::body).flatMap(letter -> Stream.concat(
                        composed.of(complaint.id()).map(Made::body).stream(),
                        later.likest(complaint, before.facts(), letter, Kept.NOTHING).map(WrittenLetter::body).stream())
                .filter(made -> DraftChanges.isMadeOf(letter, made))
                .reduce((kept, fresh) ->
                        DraftChanges.standing(fresh, letter) > DraftChanges.standing(kept, letter) ? fresh : kept));
    }

    /** Later letters are written from more than the facts. */
    static boolean isFirst(ComplaintCase complaint) {
        return complaint.lastSent().isEmpty();
    }
}
