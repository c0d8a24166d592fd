package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ways out of the questions, and what is kept on each. */
class IntakeLeavingTest {
    private final IntakeScene intake = new IntakeScene();

    @Test
    void whoeverLeavesInTheMiddleFindsWhatTheyTyped() {
        intake.begin();
        intake.type("problem", "It leaks");
        intake.model.leave();
        intake.tasks.runAll();

        assertThat(intake.cases.summaries()).hasSize(1);
        assertThat(intake.problem()).isEqualTo("It leaks");
    }

    @Test
    void whatIsTypedIsKeptWithinASecondAndFollowsWhatIsTypedAfterIt() {
        intake.begin();
        intake.type("problem", "It leaks");
        intake.tasks.quiet();
        intake.type("problem", "It leaks badly");
        intake.tasks.quiet();

        assertThat(intake.cases.summaries()).hasSize(1);
        assertThat(intake.problem()).isEqualTo("It leaks badly");
    }

    @Test
    void wordsTypedWhileOthersAreBeingKeptAreKeptAfterThem() {
        intake.begin();
        intake.type("problem", "It leaks");
        intake.tasks.passTime();
        intake.type("problem", "It leaks badly");
        intake.tasks.passTime();
        intake.tasks.runAll();
        intake.tasks.quiet();

        assertThat(intake.cases.summaries()).hasSize(1);
        assertThat(intake.problem()).isEqualTo("It leaks badly");
    }

    @Test
    void theLetterIsWrittenInTheCaseThatKeptTheFirstWords() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.tasks.quiet();
        intake.type("problem", "It leaks");
        intake.write();

        assertThat(intake.cases.summaries()).hasSize(1);
        assertThat(intake.draft().body()).contains("a kettle", "It leaks.");
    }

    @Test
    void whoeverTypedNothingLeavesNothingBehind() {
        intake.begin();
        intake.model.leave();
        intake.tasks.runAll();

        assertThat(intake.cases.summaries()).isEmpty();
    }

    @Test
    void aPrivatePageFirstKeepsWhatWasAnswered() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.model.vent();
        intake.tasks.runAll();

        assertThat(intake.vented).hasSize(1);
        assertThat(intake.facts.of(intake.vented.get(0)).orElseThrow().deal().item())
                .isEqualTo("a kettle");
    }

    @Test
    void twoClicksMakeOneLetter() {
        intake.begin();
        intake.model.write();
        intake.model.write();
        intake.model.leave();
        intake.tasks.runAll();

        assertThat(intake.cases.summaries()).hasSize(1);
    }

    @Test
    void theTemplateIsThereForThoseWhoLikeIt() {
        intake.begin();
        intake.model.startFromTemplate();
        intake.tasks.runAll();

        assertThat(intake.draft().body()).contains("Here is what did not work.", "[item and model]");
    }

    @Test
    void whoeverAnswersAndThenTakesTheTemplateHasOneLetterAndTheAnswers() {
        intake.begin();
        intake.type("company.name", "Harbour & Finch");
        intake.type("problem", "It leaks");
        intake.tasks.quiet();
        intake.type("item", "a kettle");
        intake.model.startFromTemplate();
        intake.tasks.runAll();
        intake.tasks.quiet();

        assertThat(intake.cases.summaries()).hasSize(1);
        assertThat(intake.draft().body()).contains("Here is what did not work.", "[item and model]");
        assertThat(intake.draft().recipient().name()).isEqualTo("Harbour & Finch");
        assertThat(intake.problem()).isEqualTo("It leaks");
        assertThat(intake.facts.of(intake.opened.get(0)).orElseThrow().deal().item())
                .isEqualTo("a kettle");
    }

    @Test
    void theTemplateStaysWhenTheAnswersAreLookedAtAgain() {
        intake.begin();
        intake.type("problem", "It leaks");
        intake.model.startFromTemplate();
        intake.tasks.runAll();
        intake.edit();
        intake.type("problem", "It leaks badly");
        intake.write();

        assertThat(intake.problem()).isEqualTo("It leaks badly");
        assertThat(intake.draft().body()).contains("[item and model]").doesNotContain("It leaks");
    }
}
