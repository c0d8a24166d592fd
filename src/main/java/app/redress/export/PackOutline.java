package app.redress.export;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.EnclosureStore;
import app.redress.drafting.Facts;
import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Reckoning;
import app.redress.export.PackContents.Costs;
import app.redress.export.PackContents.LossLine;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.PaperSize;
import app.redress.letter.Party;
import app.redress.review.checks.AskedFor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what a case pack holds. Drafts never go into one; notes only when they are wanted. */
public final class PackOutline {
    private static final int MOST_ASKS = 5;

    private final CaseWords words;

    public PackOutline(CaseWords words) {
        this.words = words;
    }

    /**
     * @param facts what was told about the case
     * @param withNotes whether the person's own notes go into the chronology
     * @param files where exhibits stand
     */
    public PackContents of(ComplaintCase complaint, Facts facts, boolean withNotes, EnclosureStore files) {
        List<CaseEntry> entries = shown(complaint, withNotes);
        Optional<Letter> last = complaint.lastSent().map(LetterSent::letter);
        Party person = last.map(Letter::sender).orElse(facts.sender());
        Party company = first(complaint).map(Letter::recipient).orElse(facts.company());
        PackDocuments documents = new PackDocuments(words, new ExhibitList(files), entries);
        List<String> asks = asks(complaint);
        Costs losses = costs(facts.losses(), person);
        return new PackContents(
                title(complaint),
                words.days().today(),
                person,
                company,
                references(complaint),
                asks,
                new PackSummary(words, complaint, facts).rows(asks, losses.totals()),
                new PackChronology(words, documents).of(complaint, entries, facts),
                losses,
                costs(facts.contents(), person),
                documents.all(),
                documents.exhibits(),
                complaint.entries().size() - entries.size(),
                paper(person, company),
                last.map(Letter::variant).orElse(EnglishVariant.ofCountry(person.country())));
    }

    /** What it began with: older cases are named after a later letter. */
    private String title(ComplaintCase complaint) {
        String began = CleanText.line(first(complaint).map(Letter::subject).orElse(""));
        return words.title(began.isBlank() ? complaint.title() : began, "");
    }

    private static List<CaseEntry> shown(ComplaintCase complaint, boolean withNotes) {
        return complaint.entries().stream()
                .filter(entry -> withNotes || !(entry instanceof Note))
                .toList();
    }

    private static PaperSize paper(Party person, Party company) {
        return PaperSize.ofCountry(person.country().isBlank() ? company.country() : person.country());
    }

    private static Optional<Letter> first(ComplaintCase complaint) {
        return letters(complaint).findFirst();
    }

    private static Stream<Letter> letters(ComplaintCase complaint) {
        return complaint.entries().stream().filter(LetterSent.class::isInstance).map(entry -> ((LetterSent) entry)
                .letter());
    }

    /** Of the latest letter that asks: a mere reminder may not say again what for. */
    private static List<String> asks(ComplaintCase complaint) {
        return letters(complaint)
                .map(letter -> AskedFor.in(letter.body()))
                .filter(asks -> !asks.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of())
                .stream()
                .map(CleanText::line)
                .limit(MOST_ASKS)
                .toList();
    }

    private static List<String> references(ComplaintCase complaint) {
        return letters(complaint)
                .map(Letter::reference)
                .map(CleanText::line)
                .filter(reference -> !reference.isBlank())
                .distinct()
                .toList();
    }

    private static Costs costs(List<Loss> things, Party person) {
        String country = person.country();
        List<LossLine> lines = things.stream()
                .map(thing -> new LossLine(
                        thing.what(), thing.on(), thing.when(), thing.amount().write(country), thing.receipt()))
                .toList();
        List<String> totals = Reckoning.totals(things).values().stream()
                .map(sum -> sum.write(country))
                .toList();
        return new Costs(lines, totals);
    }
}
