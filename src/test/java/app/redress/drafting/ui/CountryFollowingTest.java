package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.casefile.MovedWriters;
import app.redress.drafting.DraftChange;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an open letter follows the country of who writes it and to whom. */
class CountryFollowingTest {
    private static final Party MOVED = AMARA.in("US");

    private final IntakeScene intake = new IntakeScene();
    private final CountryFollowing countries = new CountryFollowing(
            new MovedWriters(intake.cases, intake.facts, intake.told), intake.tasks, intake.following);

    @Test
    void whoWritesFromAnotherCountryIsAskedAboutTheSentencesThatHangOnItAndNoneChangesByItself() {
        CaseId id = written();
        String before = intake.draft().body();
        look(id, AMARA);
        assertThat(intake.following.askingProperty().get()).isFalse();

        look(id, MOVED);

        assertThat(intake.following.askingProperty().get()).isTrue();
        assertThat(intake.following.titleProperty().get())
                .isEqualTo("The letter can follow who writes it, and from where");
        assertThat(intake.following.hintProperty().get()).startsWith("The time limits follow the country");
        assertThat(intake.following.changes())
                .extracting(DraftChange::after)
                .anyMatch(said -> said.contains("billing error"));
        assertThat(intake.draft().body()).isEqualTo(before);
        assertThat(intake.facts.of(id).orElseThrow().sender().country()).isEqualTo("US");
    }

    @Test
    void aSentenceThatIsTakenFollowsAndTheQuestionComesOnce() {
        CaseId id = written();
        look(id, MOVED);
        DraftChange error = intake.following.changes().stream()
                .filter(change -> change.after().contains("billing error"))
                .findFirst()
                .orElseThrow();
        intake.following.take(error);
        intake.tasks.runAll();
        intake.following.finish();
        assertThat(intake.draft().body()).contains("billing error");

        look(id, MOVED);

        assertThat(intake.following.askingProperty().get()).isFalse();
    }

    @Test
    void aNameThatIsSaidAfterTheLetterWasWrittenIsOfferedWhereItBelongs() {
        intake.settings.update(now -> now.withSender(Party.NOBODY));
        intake.begin("flight-cancelled-or-delayed");
        intake.type("company.name", SKYREACH.name());
        intake.type("problem", "You cancelled it.");
        intake.type("details.passengers", "Amara, Ben and Cleo Osei");
        intake.write();
        assertThat(intake.draft().body()).contains("Amara, Ben and Cleo Osei had booked");

        look(intake.opened.get(0), AMARA);

        assertThat(intake.following.askingProperty().get()).isTrue();
        assertThat(intake.following.changes())
                .extracting(DraftChange::after)
                .anyMatch(said -> said.contains("We, Amara, Ben and Cleo Osei, had booked"));
        assertThat(intake.facts.of(intake.opened.get(0)).orElseThrow().sender()).isEqualTo(AMARA);
    }

    @Test
    void anAddressInAnotherCountryAsksTooAndStaysOnTheLetter() {
        CaseId id = written();
        look(id, AMARA);
        Party bank = new Party("Skyreach", "Billing", List.of("1 Main Street", "Boston"), "US", "", "");
        Draft draft = intake.draft();
        intake.cases.saveDraft(
                id, new Draft(bank, draft.subject(), draft.reference(), draft.body(), EnglishVariant.GB, 0));

        look(id, AMARA);

        assertThat(intake.following.changes())
                .extracting(DraftChange::after)
                .anyMatch(said -> said.contains("billing error"));
        intake.following.finish();
        intake.edit();
        intake.type("remedy.kind", "refund");
        intake.write();
        assertThat(intake.draft().recipient())
                .as("the facts know its name only")
                .isEqualTo(bank);
        assertThat(intake.draft().body()).contains("billing error");
    }

    @Test
    void whoHasNotSaidWhereTheyLiveAndACaseWhoseLetterHasLeftAreAskedNothing() {
        CaseId id = written();
        look(id, AMARA.in(""));
        assertThat(intake.following.askingProperty().get()).isFalse();

        Draft draft = intake.draft();
        intake.cases.add(id, sent(TODAY, TODAY.plusDays(14)));
        intake.cases.saveDraft(id, draft);
        look(id, MOVED);

        assertThat(intake.following.askingProperty().get()).isFalse();
        assertThat(intake.facts.of(id).orElseThrow().sender().country()).isEqualTo("GB");
    }

    private CaseId written() {
        intake.begin("double-card-charge");
        intake.type("company.name", SKYREACH.name());
        intake.type("bought.on", "20 September 2026");
        intake.type("bought.price", "£30");
        intake.type("problem", "Both were booked.");
        intake.write();
        return intake.opened.get(0);
    }

    private void look(CaseId id, Party writer) {
        Draft draft = intake.draft();
        countries.look(
                id,
                new Letter(
                        writer,
                        draft.recipient(),
                        TODAY,
                        draft.subject(),
                        "",
                        draft.body(),
                        List.of(),
                        draft.variant()));
        intake.tasks.runAll();
    }
}
