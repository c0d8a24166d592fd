package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.FactLifting;
import app.redress.drafting.AnswerSheet;
import app.redress.drafting.Facts;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.WrittenAnswers;
import app.redress.drafting.lifting.LiftedFact;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a private page offers to lift, and what becomes of it once it is taken. */
class VentPageLiftingTest extends OpenVentPage {
    private static final String RANT =
            "I bought this junk from Harbour & Finch on 9 November 2026 for £49.99, you clowns!"
                    + " I rang on 14 November and spoke to Callum. A WEEK! Nobody cares.";

    @Test
    void aNumberIsTakenAsItWasWritten() {
        model.textProperty().set("They gave me FR-77120 and then nothing.");
        model.lift();
        tasks.runAll();

        assertThat(model.lifted().get(0).answerProperty().get()).isEqualTo("FR-77120");
        model.take(model.lifted().get(0));
        tasks.runAll();

        Facts kept = facts.of(id).orElseThrow();
        assertThat(kept.deal().references()).containsExactly(new Facts.Reference("", "FR-77120"));
        TypedAnswers typed = new TypedAnswers(EnglishVariant.GB, "GB", LocalDate.of(2026, 11, 21));
        Map<String, String> texts = new WrittenAnswers(kept, typed).texts();
        assertThat(texts).containsEntry("references", "FR-77120");
        assertThat(new AnswerSheet(texts, "account", typed).over(kept).deal()).isEqualTo(kept.deal());
    }

    @Test
    void aSumThatWasLostCanBeTaken() {
        model.textProperty().set("I am $4,850 poorer.");
        model.lift();
        tasks.runAll();

        assertThat(model.lifted().get(0).placeProperty().get().question()).isEqualTo("bought.price");
        assertThat(model.lifted().get(0).readyProperty().getValue()).isTrue();
    }

    @Test
    void factsAreOfferedOneByOneAndTheLetterFollows() {
        model.textProperty().set(RANT);
        model.lift();
        tasks.runAll();
        assertThat(model.noteProperty().get()).startsWith("4 things here");

        model.lifted().forEach(row -> assertThat(row.readyProperty().getValue()).isTrue());
        assertThat(model.doneProperty().get()).isFalse();
        for (LiftedRow row : List.copyOf(model.lifted())) {
            model.take(row);
            tasks.runAll();
        }

        Facts now = facts.of(id).orElseThrow();
        assertThat(now.company().name()).isEqualTo("Harbour & Finch");
        assertThat(now.deal().bought().on()).isPresent();
        assertThat(now.tried()).extracting(Facts.Contact::person).containsExactly("Callum");
        assertThat(model.lifted()).isEmpty();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(model.noteProperty().get()).startsWith("That was all.");
        assertThat(cases.find(id).orElseThrow().draft().orElseThrow().body())
                .contains("9 November 2026", "£49.99", "spoke to Callum")
                .doesNotContain("junk", "clowns");
    }

    @Test
    void aTalkThatWasTakenIsNotOfferedAgain() {
        model.textProperty().set(RANT);
        model.lift();
        tasks.runAll();
        for (LiftedRow row : List.copyOf(model.lifted())) {
            model.take(row);
            tasks.runAll();
        }

        model.lift();
        tasks.runAll();

        assertThat(model.lifted()).isEmpty();
    }

    @Test
    void onlyPlacesThatTheSituationAsksForAreOffered() {
        String journey = "I flew to Lisbon on 5 November 2026, flight TA 204, and bought a shirt for £18.";

        assertThat(offeredFor("baggage", journey))
                .contains("details.travelled", "details.flight", "losses")
                .doesNotContain("bought.on", "bought.price", "bought.from");
        assertThat(offeredFor("faulty-goods", journey))
                .contains("bought.on", "bought.price")
                .noneMatch(question -> question.startsWith("details."));
    }

    private List<String> offeredFor(String situation, String text) {
        CaseId other = told.begin(memory.situation(situation), Facts.NONE.from(AMARA), Optional.empty());
        return new FactLifting(told)
                .lift(other, text).facts().stream()
                        .flatMap(fact -> fact.offers().stream())
                        .map(LiftedFact.Offer::question)
                        .toList();
    }

    @Test
    void howManyAreLeftIsSaidAfterEach() {
        model.textProperty().set(RANT);
        model.lift();
        tasks.runAll();

        model.passOver(model.lifted().get(0));

        assertThat(model.noteProperty().get()).startsWith("3 things here");
    }

    @Test
    void whatTheCaseKnowsIsNotOfferedAgain() {
        model.textProperty().set(RANT);
        model.lift();
        tasks.runAll();
        LiftedRow sum = model.lifted().stream()
                .filter(row -> row.fact().kind() == Kind.AMOUNT)
                .findFirst()
                .orElseThrow();
        model.take(sum);
        tasks.runAll();
        model.lift();
        tasks.runAll();

        assertThat(model.lifted()).hasSize(3).noneMatch(row -> row.fact().kind() == Kind.AMOUNT);
    }

    @Test
    void whatWasTakenAndThenAddedToIsNotOfferedAgainEither() {
        String page = "My number is HF-20418. I had to take a taxi for £18.";
        FactLifting lifting = new FactLifting(told);
        lifting.take(id, "references", "HF-20418");
        lifting.take(id, "losses", "a taxi, £18, receipt");

        assertThat(lifting.lift(id, page).facts()).isEmpty();
    }

    @Test
    void anAnswerThatLacksItsDayWaits() {
        model.textProperty().set("I rang and spoke to Callum.");
        model.lift();
        tasks.runAll();
        LiftedRow row = model.lifted().get(0);
        assertThat(row.readyProperty().getValue()).isFalse();

        row.answerProperty().set("14 November, phone, Callum");

        assertThat(row.readyProperty().getValue()).isTrue();
    }
}
