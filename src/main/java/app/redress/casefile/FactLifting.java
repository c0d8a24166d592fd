package app.redress.casefile;

import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.AnswerSheet;
import app.redress.drafting.ContactCells;
import app.redress.drafting.Facts;
import app.redress.drafting.Question;
import app.redress.drafting.Situation;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.WrittenAnswers;
import app.redress.drafting.lifting.FactLifter;
import app.redress.drafting.lifting.LiftedFact;
import app.redress.letter.EnglishVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries what a letter can use from a private page to the facts of its case. Each method may block. */
public final class FactLifting {
    private final ToldCases cases;

    public FactLifting(ToldCases cases) {
        this.cases = cases;
    }

    /** What {@code text} holds and the case does not know yet; nothing when the case has no facts. */
    public Found lift(CaseId id, String text) {
        Optional<Told> about = cases.told(id);
        Facts told = about.map(Told::facts).orElse(Facts.NONE);
        TypedAnswers typed = typed(told);
        Map<String, String> known = new WrittenAnswers(told, typed).texts();
        Set<String> asked = questions(about);
        return new Found(
                new FactLifter(typed)
                        .lift(text).stream()
                                .flatMap(fact -> fact.at(asked).stream())
                                .filter(fact -> !isKnown(fact, known) && !isTold(fact, told, typed))
                                .toList(),
                typed);
    }

    /**
     * Answers a question of the case: a list grows by {@code answer}, anything else is answered anew.
     *
     * @return whether the letter has followed
     */
    public boolean take(CaseId id, String question, String answer) {
        return cases.told(id)
                .filter(told -> cases.change(id, told.situation(), with(told, question, answer)))
                .isPresent();
    }

    private TypedAnswers typed(Facts facts) {
        String country = facts.sender().country();
        return new TypedAnswers(
                EnglishVariant.ofCountry(country), country, cases.days().today());
    }

    private Facts with(Told told, String question, String answer) {
        TypedAnswers typed = typed(told.facts());
        Map<String, String> texts = new WrittenAnswers(told.facts(), typed).textsWith(question, answer);
        // What a number numbers is not made up: one that is found bare is kept bare.
        return new AnswerSheet(texts, "", typed).over(told.facts());
    }

    /** What the situation of a case asks for; nothing when there is none. */
    private static Set<String> questions(Optional<Told> about) {
        return about.map(Told::situation).flatMap(Situation::narrative).stream()
                .flatMap(narrative -> narrative.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(LiftedFact fact, Map<String, String> known) {
        return fact.offers().stream()
                .anyMatch(offer ->
                        known.getOrDefault(offer.question(), "").lines().anyMatch(line -> says(line, offer.answer())));
    }

    private static boolean isTold(LiftedFact fact, Facts told, TypedAnswers typed) {
        return fact.offers().stream()
                .filter(offer -> offer.question().equals("tried"))
                .map(offer -> ContactCells.of(offer.answer(), typed))
                .anyMatch(lifted ->
                        told.tried().stream().anyMatch(contact -> lifted.isToldBy(ContactCells.of(contact, typed))));
    }

    /** Also with more behind it, "the receipt", or in front: "file" before a number. */
    private static boolean says(String line, String answer) {
        return line.equals(answer)
                || (line.startsWith(answer) && answer.endsWith(": "))
                || line.startsWith(answer + ", ")
                || (line.endsWith(" " + answer) && answer.matches("\\S*\\d\\S*"));
    }

    /**
     * What a page holds.
     *
     * @param typed how answers about its case are read
     */
    public record Found(List<LiftedFact> facts, TypedAnswers typed) {
        public Found {
            facts = List.copyOf(facts);
        }
    }
}
