package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.drafting.DraftChange;
import app.redress.letter.EnglishVariant;
import org.junit.jupiter.api.Test;

/** How a letter follows facts that change. */
class IntakeFollowingTest {
    private final IntakeScene intake = new IntakeScene();

    @Test
    void aLetterThatNobodyTouchedFollowsItsFacts() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.write();
        intake.edit();
        assertThat(intake.answer("item").textProperty().get()).isEqualTo("a kettle");

        intake.type("item", "a red kettle");
        intake.write();

        assertThat(intake.draft().body()).contains("a red kettle");
    }

    @Test
    void aLetterThatAPersonTouchedIsNeverChanged() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.write();
        CaseId id = intake.opened.get(0);
        intake.cases.saveDraft(
                id, new Draft(intake.draft().recipient(), "Mine", "", "My own words.", EnglishVariant.GB, 0));
        intake.edit();

        intake.type("item", "a red kettle");
        intake.write();

        assertThat(intake.draft().body()).isEqualTo("My own words.");
        assertThat(intake.facts.of(id).orElseThrow().deal().item()).isEqualTo("a red kettle");
    }

    @Test
    void sentencesThatStandAsWrittenAreOfferedWhatTheFactsSayNow() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.type("bought.price", "49.99");
        intake.type("remedy.kind", "refund");
        intake.write();
        CaseId id = intake.opened.get(0);
        String mine = intake.draft()
                .body()
                .replace("I bought a kettle from you for £49.99", "You sold me a kettle for £49.99");
        intake.cases.saveDraft(id, new Draft(intake.draft().recipient(), "", "", mine, EnglishVariant.GB, 0));
        intake.edit();
        intake.type("bought.price", "59.99");
        intake.write();

        assertThat(intake.following.askingProperty().get()).isTrue();
        assertThat(intake.following.changes()).hasSize(1);
        assertThat(intake.following.changes().get(0).after()).contains("Please refund £59.99");
        intake.following.take(intake.following.changes().get(0));
        intake.tasks.runAll();

        assertThat(intake.draft().body()).contains("You sold me a kettle for £49.99", "Please refund £59.99");
        assertThat(intake.following.own()).hasSize(1);
        intake.following.finish();
        assertThat(intake.following.askingProperty().get()).isFalse();
        assertThat(intake.opened).hasSize(2);
    }

    @Test
    void aSentenceOfOnesOwnThatNamesTheOldSumIsShownAndStays() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.type("bought.on", "9 November 2026");
        intake.type("problem", "It leaks at the base.");
        intake.type("bought.price", "49.99");
        intake.write();
        String mine = "You sold me a kettle for £49.99, and it leaks.";
        intake.cases.saveDraft(
                intake.opened.get(0),
                new Draft(
                        intake.draft().recipient(),
                        "",
                        "",
                        intake.draft().body().replaceFirst("On 9 Nov.*?\\)\\.", mine),
                        EnglishVariant.GB,
                        0));
        intake.edit();
        intake.type("bought.price", "59.99");
        intake.write();

        assertThat(intake.following.changes()).isEmpty();
        assertThat(intake.following.own()).singleElement().satisfies(old -> {
            assertThat(old.figures()).isEqualTo("£49.99");
            assertThat(old.sentence()).isEqualTo(mine);
        });
        assertThat(intake.following.askingProperty().get()).isTrue();
        assertThat(intake.draft().body()).contains(mine);
    }

    @Test
    void whatWasNotTakenIsOfferedAgainLater() {
        intake.begin();
        intake.type("remedy.kind", "refund");
        intake.type("bought.price", "49.99");
        intake.write();
        addPostscript();
        intake.edit();
        intake.type("bought.price", "59.99");
        intake.write();
        intake.following.finish();

        assertThat(intake.told.changes(intake.opened.get(0))).hasSize(2);
    }

    @Test
    void aSentenceThatWasNotThereIsAdded() {
        intake.begin();
        intake.type("item", "a kettle");
        intake.write();
        addPostscript();
        intake.edit();
        intake.type("tried", "16 November 2026, phone: bring it back");
        intake.write();
        DraftChange added = intake.following.changes().stream()
                .filter(change -> change.before().isBlank())
                .findFirst()
                .orElseThrow();

        intake.following.take(added);
        intake.tasks.runAll();

        assertThat(intake.draft().body())
                .contains("On 16 November 2026 I phoned")
                .endsWith("PS");
    }

    private void addPostscript() {
        intake.cases.saveDraft(
                intake.opened.get(0),
                new Draft(intake.draft().recipient(), "", "", intake.draft().body() + "\nPS", EnglishVariant.GB, 0));
    }
}
