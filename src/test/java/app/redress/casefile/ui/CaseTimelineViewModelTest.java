package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.note;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.Timeline.Kind;
import app.redress.casefile.Timeline.Line;
import app.redress.drafting.json.JsonFacts;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseTimelineViewModelTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final NavigationNoted navigation = new NavigationNoted();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final FactsInMemory facts = new FactsInMemory();
    private final CaseTimelineViewModel model = new CaseTimelineViewModel(
            new CasesWithUndo(cases), facts, tasks, navigation, dialogs, CaseWords.of(WORDS, CLOCK));
    private final CaseId id =
            cases.create("", "", draft("Broadband down three weeks", "Dear")).id();

    @Test
    void theHeaderSaysWhatWhoAndWhen() {
        cases.add(id, sent(TODAY.minusDays(18), TODAY.minusDays(4)));
        open();

        assertThat(model.titleProperty().get()).isEqualTo("Broadband down three weeks");
        assertThat(model.subtitleProperty().get())
                .isEqualTo("Skyreach · Reference SKY-88-2041 · overdue since Tuesday");
        assertThat(model.lines()).extracting(Line::kind).containsExactly(Kind.LETTER, Kind.OVERDUE);
    }

    @Test
    void aCallThatWasToldInTheIntakeStandsBeforeTheLetter() {
        cases.add(id, sent(TODAY.minusDays(2), TODAY.plusDays(12)));
        facts.keep(id, new JsonFacts().read("facts", """
                {"tried": [{"on": "2026-11-16", "by": "phone", "said": "to bring it back"}]}
                """));
        open();

        assertThat(model.lines()).extracting(Line::kind).containsExactly(Kind.CALL, Kind.LETTER);
    }

    @Test
    void aDeletedEntryComesBackWithUndo() {
        CaseEntry note = note(TODAY, "No engineer came.");
        cases.add(id, note);
        open();

        model.remove(note);
        tasks.runAll();
        assertThat(model.lines()).isEmpty();
        assertThat(dialogs.said()).containsExactly("The entry was deleted.");

        dialogs.takeUpOffer();
        tasks.runAll();
        assertThat(model.lines()).extracting(Line::text).containsExactly("No engineer came.");
    }

    @Test
    void aCorrectedEntryCanBeWhatItWas() {
        CaseEntry before = note(TODAY, "No engineer came.");
        cases.add(id, before);
        open();
        cases.replace(id, new CaseEntry.Note(before.id(), TODAY, before.logged(), "Nobody came."));

        model.corrected(before);
        tasks.runAll();
        assertThat(model.lines()).extracting(Line::text).containsExactly("Nobody came.");

        dialogs.takeUpOffer();
        tasks.runAll();
        assertThat(model.lines()).extracting(Line::text).containsExactly("No engineer came.");
    }

    @Test
    void aDeletedCaseLeadsHomeAndComesBackWithUndo() {
        open();

        model.delete();
        tasks.runAll();
        assertThat(model.shownProperty().get()).isEmpty();

        dialogs.takeUpOffer();
        assertThat(navigation.steps()).containsExactly("today", "case " + id);

        open();
        assertThat(model.titleProperty().get()).isEqualTo("Broadband down three weeks");
    }

    @Test
    void anAnswerForACaseLeftMeanwhileIsNotShown() {
        CaseId other = cases.create("", "", draft("Another", "Dear")).id();
        model.open(id, Optional.empty());
        model.open(other, Optional.empty());
        tasks.runAll();

        assertThat(model.titleProperty().get()).isEqualTo("Another");
    }

    @Test
    void theEntryThatASearchLedToIsMarked() {
        CaseEntry note = note(TODAY, "No engineer came.");
        cases.add(id, note);

        model.open(id, Optional.of(new FoundPlace(note.id(), List.of("engineer"))));
        model.refresh();
        tasks.runAll();

        assertThat(model.isMarked(note.id())).isTrue();
    }

    @Test
    void aCaseThatIsGoneSaysSo() {
        cases.delete(id);
        open();

        assertThat(model.titleProperty().get()).isEqualTo("This case is no longer here");
        assertThat(model.shownProperty().get()).isEmpty();
    }

    private void open() {
        model.open(id, Optional.empty());
        tasks.runAll();
    }
}
