package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CasesInMemory;
import app.redress.casefile.NewCase;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.drafting.ui.SituationChooserViewModel.Choice;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DirectBackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationChooserFindingTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final NewCase newCase = new NewCase(cases, DAYS, WORDS, new DraftComposer(new JsonLetterForms()));
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START.withSender(AMARA));
    private final DraftingNavigationNoted navigation = new DraftingNavigationNoted();

    @Test
    void everySituationIsOfferedUntilSomethingIsTyped() {
        SituationChooserViewModel model = shown();
        int all = model.choices().size();

        model.filterProperty().set("parcel tracking");

        assertThat(all).isGreaterThanOrEqualTo(8);
        assertThat(model.choices()).extracting(Choice::id).containsExactly("parcel-not-delivered");
    }

    @Test
    void whereNothingFitsEverySituationIsStillThereToBeFound() {
        SituationChooserViewModel model = shown();
        int all = model.choices().size();

        model.filterProperty().set("kettle");

        assertThat(model.choices()).hasSize(all);
        assertThat(model.noteProperty().get()).contains("kettle");
    }

    @Test
    void aSituationIsFoundByThePersonsOwnWordForIt() {
        SituationChooserViewModel model = shown();

        model.filterProperty().set("bank scam");

        assertThat(model.choices()).extracting(Choice::id).containsExactly("fraud-refund-refused");
        assertThat(model.noteProperty().get()).isEmpty();
    }

    @Test
    void smallWordsBetweenTheTellingOnesAreNotLookedFor() {
        SituationChooserViewModel model = shown();

        for (String typed : List.of("charged twice on my credit card", "a parcel that is not delivered")) {
            model.filterProperty().set(typed);

            assertThat(model.noteProperty().get()).as(typed).isEmpty();
        }
        assertThat(model.choices()).extracting(Choice::id).contains("parcel-not-delivered");
    }

    @Test
    void aWholeSentenceFindsWhatComesNearest() {
        SituationChooserViewModel model = shown();

        model.filterProperty().set("they lost my new suitcase at the airport");

        assertThat(model.choices()).first().extracting(Choice::id).isEqualTo("baggage");
        assertThat(model.noteProperty().get()).contains("come nearest");
    }

    @Test
    void enterTakesTheOneThatFitsBestOnceSomethingIsSearchedFor() {
        SituationChooserViewModel model = shown();
        model.filterProperty().set("landlord");
        assertThat(model.choices()).hasSizeGreaterThan(1);
        model.filterProperty().set("landlord promise");
        model.chooseBest();
        tasks.runAll();
        assertThat(navigation.intakes).extracting(Situation::id).containsExactly("landlord-promise");
    }

    private SituationChooserViewModel shown() {
        SituationChooserViewModel model = new SituationChooserViewModel(
                new JsonSituations(Path.of("nowhere")), newCase, settings, tasks, navigation, WORDS);
        model.refresh();
        tasks.runAll();
        return model;
    }
}
