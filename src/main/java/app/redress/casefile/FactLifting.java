package app.redress.casefile;

import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.AnswerSheet;
import app.redress.drafting.Facts;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.WrittenAnswers;
import app.redress.drafting.lifting.FactLifter;
import app.redress.drafting.lifting.LiftedFact;
import app.redress.letter.EnglishVariant;
import java.util.List;
import java.util.Map;

/** Carries what a letter can use from a private page to the facts of its case. Each method may block. */
public final class FactLifting {
    private final ToldCases cases;

    public FactLifting(ToldCases cases) {
        this.cases = cases;
    }

    /** What {@code text} holds and the case does not know yet; nothing when the case has no facts. */
    public Found lift(CaseId id, String text) {
        Facts told = cases.told(id).map(Told::facts).orElse(Facts.NONE);
        TypedAnswers typed = typed(told);
        Map<String, String> known = new WrittenAnswers(told, typed).texts();
        return new Found(
                new FactLifter(typed)
                        .lift(text).stream()
                                .filter(fact -> !isKnown(fact, known))
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
        return new AnswerSheet(texts, told.situation().narrative().orElseThrow().reference(), typed).over(told.facts());
    }

    private static boolean isKnown(LiftedFact fact, Map<String, String> known) {
        return fact.offers().stream().anyMatch(offer -> known.getOrDefault(offer.question(), "")
                .lines()
                .anyMatch(line -> line.equals(offer.answer())
                        || (line.startsWith(offer.answer()) && offer.answer().endsWith(": "))));
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
