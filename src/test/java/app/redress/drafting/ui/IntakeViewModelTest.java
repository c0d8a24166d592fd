package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.drafting.AnswerSheet;
import app.redress.drafting.Facts;
import app.redress.drafting.Question;
import app.redress.drafting.Style;
import app.redress.drafting.TypedAnswers;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What answers are read as, and the letter they make. */
class IntakeViewModelTest {
    private final IntakeScene intake = new IntakeScene();

    @Test
    void answersBecomeALetterAndAreKeptWithItsCase() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.type("bought.price", "£49.99");
        intake.type("remedy.kind", "refund");
        intake.type("problem", "It leaks");
        intake.write();

        assertThat(intake.draft().body())
                .contains("I bought a kettle from you for £49.99", "It leaks.", "Please refund £49.99")
                .endsWith("Amara Osei");
        assertThat(intake.facts.of(intake.opened.get(0)).orElseThrow().deal().item())
                .isEqualTo("a kettle");
    }

    @Test
    void aRemedyGoesByTheNameThatFitsTheMatter() {
        intake.begin("repairs-ignored");

        assertThat(intake.answer("remedy.kind").choices())
                .extracting(Answer.Choice::words)
                .containsExactly("A repair", "A sum for what it cost me", "Part of the rent back");
    }

    @Test
    void theCaretStandsAtTheFirstGap() {
        intake.begin();
        intake.write();

        assertThat(intake.draft().body().substring(intake.draft().caret())).startsWith("[");
    }

    @Test
    void aLetterBegunWithoutQuestionsIsGoneBackTo() {
        intake.begin();
        intake.type("item", "a kettle");
        CaseId other = CaseId.random();

        intake.model.edit(other);
        intake.tasks.runAll();

        assertThat(intake.opened).containsExactly(other);
        assertThat(intake.model.editingProperty().get()).isFalse();
    }

    @Test
    void howAnAnswerIsReadIsSaidAtOnce() {
        intake.begin();
        intake.type("bought.price", "cheap");
        intake.type("bought.on", "3 oct 2026");
        intake.type("tried", "phone, Callum");
        intake.type("losses", "a taxi, £12\nparking, £3");

        assertThat(intake.said("bought.price")).startsWith("Write the sum as a number, like £49.99");
        assertThat(intake.said("bought.on")).isEqualTo("3 October 2026");
        assertThat(intake.said("tried")).startsWith("Line 1 has no day yet");
        assertThat(intake.said("losses")).isEqualTo("£15 in all");
        assertThat(intake.said("item")).isEmpty();
    }

    @Test
    void aBareNumberIsTakenInTheMoneyOfTheCountryAndThatIsSaid() {
        intake.begin();
        intake.type("item", "kettle");
        intake.type("bought.price", "49.99");
        intake.type("losses", "a taxi home, 12, 3 October, receipt");

        assertThat(intake.said("bought.price")).isEqualTo("£49.99; write the currency with it if it is another");
        assertThat(intake.said("losses")).isEqualTo("£12 in all");
        intake.write();
        assertThat(intake.draft().body()).contains("I bought a kettle from you for £49.99");
    }

    @Test
    void aBareNumberIsNobodysMoneyUntilTheCountryIsKnown() {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            intake.settings.update(settings -> settings.withSender(Party.NOBODY));
            intake.begin();
            intake.type("item", "kettle");
            intake.type("bought.price", "49.99");
            intake.type("losses", "a taxi home, 12, 3 October");

            assertThat(intake.said("bought.price"))
                    .isEqualTo("In which money? Write it with the sum, like £49.99 or €49.99.");
            assertThat(intake.said("losses")).startsWith("Line 1 has no sum with its currency yet");
            intake.write();
            assertThat(intake.draft().body()).doesNotContain("£");
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void nobodyWhoLostABagIsAskedAboutAKettle() {
        intake.begin("baggage");
        assertThat(intake.answer("item").prompt()).isEqualTo("for example the bag");

        intake.begin();
        assertThat(intake.answer("item").prompt()).isEqualTo("for example a Brewster K2 kettle");
    }

    @Test
    void aFlightIsAskedAboutInTheWordsOfFlights() {
        intake.begin("flight-cancelled-or-delayed");

        assertThat(intake.model.answers().stream()
                        .filter(answer -> answer.question().kind() != Question.Kind.REMEDY)
                        .filter(answer -> answer.question().kind() != Question.Kind.GRAVITY)
                        .map(Answer::prompt))
                .allMatch(prompt -> prompt.startsWith("for example ") || prompt.equals("in plain words"))
                .noneMatch(prompt -> prompt.matches("(?i).*(?:kettle|lid|harbour|product|order).*"));
        assertThat(intake.answer("company.name").prompt()).isEqualTo("for example Atlantic Wings");
    }

    @Test
    void aDayIsNeverShownAsAnHour() {
        intake.begin("parcel-damaged");

        assertThat(intake.answer("details.arrived").prompt()).isEqualTo("for example 2 November 2026");
    }

    @Test
    void whatIsToldAndNotAskedHereStays() {
        intake.begin("flight-cancelled-or-delayed");
        intake.type("details.flight", "AW 482");
        intake.write();
        CaseId id = intake.opened.get(0);
        TypedAnswers typed = new TypedAnswers(EnglishVariant.GB, "GB", LocalDate.of(2026, 11, 21));
        Map<String, String> texts = Map.of("details.flight", "AW 482", "details.people", "4", "began", "3 November");
        intake.facts.keep(id, new AnswerSheet(texts, "booking", typed).over(Facts.NONE));
        intake.edit();
        intake.type("problem", "It was cancelled.");
        intake.write();

        Facts kept = intake.facts.of(id).orElseThrow();
        assertThat(kept.details()).isEqualTo(Map.of("flight", "AW 482", "people", "4"));
        assertThat(kept.story().began()).contains(LocalDate.of(2026, 11, 3));
    }

    @Test
    void questionsAndExamplesFollowTheEnglishOfTheCountry() {
        Party american = new Party("Amara Osei", "", List.of(), "US", "", "");
        intake.settings.update(now -> now.withSender(american));
        intake.begin("booking-refund");

        assertThat(intake.answer("details.cancelledOn").question().ask()).isEqualTo("When was it canceled?");
        assertThat(intake.answer("bought.price").prompt()).isEqualTo("for example $49.99");
        assertThat(intake.answer("bought.on").prompt()).matches("for example [A-Z][a-z]+ \\d+, \\d{4}");
    }

    @Test
    void aLetterForSomebodyElseEnclosesTheirAuthority() {
        intake.begin();
        intake.type("onBehalfOf.name", "Grace Osei");
        intake.type("onBehalfOf.relation", "my mother");
        assertThat(intake.model.forSomeoneElseProperty().getValue()).isTrue();
        assertThat(intake.model.told().orElseThrow().facts().behalf().authority())
                .isTrue();
        intake.write();

        assertThat(intake.draft().body())
                .contains("I write on behalf of my mother, Grace Osei", "the signed authority");
    }

    @Test
    void aShortLetterFitsTheBoxOfAWebForm() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.model.styleProperty().set(Optional.of(Style.SHORT));
        intake.write();

        assertThat(intake.draft().body().split("\\s+", -1)).hasSizeLessThan(Style.SHORT_WORDS);
        intake.edit();
        assertThat(intake.model.styleProperty().get()).contains(Style.SHORT);
    }

    @Test
    void whyALetterIsPlainIsSaid() {
        intake.begin();
        intake.type("problem", "The kettle gave me an electric shock");
        intake.write();

        assertThat(intake.dialogs.said())
                .containsExactly("The letter is plain and formal, because somebody has been hurt. Facts lets you choose"
                        + " otherwise.");
    }
}
